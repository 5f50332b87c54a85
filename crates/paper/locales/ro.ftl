# SPDX-License-Identifier: EUPL-1.2
# Romanian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

paper-title = Ai nevoie de ajutor?
paper-lead = Spune-ne ce se întâmplă. Îți spunem cine te ajută, unde și când.
paper-free = Este gratuit
paper-no-name = Nu trebuie să îți spui numele
paper-cover = Cine te ajută, aproape de tine
paper-who = Cine te ascultă
paper-who-in-town = Cine te ascultă în { $town }
paper-for-example = De exemplu
paper-appointment = Se vine cu programare.
paper-walk-in = Poți veni fără programare.
paper-either = Poți veni cu sau fără programare.
paper-hours = de la { $from } la { $to }
paper-hours-other = Pentru alte zile și ore, întreabă.
paper-speaks = Aici se vorbește: { $languages }
paper-scan = Îndreaptă telefonul spre cod
paper-write = Sau scrie această adresă:
paper-code = Cod care duce la { $address }
paper-languages = Site-ul vorbește limba ta:
paper-danger = Ești în pericol acum?
paper-made = Informații din { $day }
paper-example = Unele date sunt exemple. Această foaie este o probă.

# A family's plan, taken home: read slowly, by anybody.
paper-plan-title = Planul dumneavoastră
paper-plan-lead = Aici scrie ce facem împreună, cine face și când. Este al dumneavoastră: păstrați-l.
paper-plan-draft = Este o ciornă: nimeni nu a semnat încă și se mai poate schimba.
paper-plan-since = Este valabil din { $day }.
paper-plan-goals = Ce vrem să schimbăm
paper-plan-weeks = În săptămânile următoare
paper-plan-months = În lunile următoare
paper-plan-years = În anii următori
paper-plan-sign = Vom vedea așa:
paper-plan-yours = Ce faceți dumneavoastră
paper-plan-services = Ce fac serviciile
paper-plan-together = Dumneavoastră, împreună
paper-plan-by = până la { $day }
paper-plan-always = cât timp este valabil planul
paper-plan-ask = Pentru asta întrebați: { $who }
paper-plan-supports = Ce primiți
paper-plan-from = din { $day }
paper-plan-until = până la { $day }
paper-plan-again = Când ne vedem din nou
paper-plan-every-days = { $count ->
    [one] Și apoi în fiecare zi.
    [few] Și apoi la fiecare { $count } zile.
   *[other] Și apoi la fiecare { $count } de zile.
}
paper-plan-every-weeks = { $count ->
    [one] Și apoi în fiecare săptămână.
    [few] Și apoi la fiecare { $count } săptămâni.
   *[other] Și apoi la fiecare { $count } de săptămâni.
}
paper-plan-every-months = { $count ->
    [one] Și apoi în fiecare lună.
    [few] Și apoi la fiecare { $count } luni.
   *[other] Și apoi la fiecare { $count } de luni.
}
paper-plan-talk = Cu cine vorbiți
paper-plan-change = S-a schimbat ceva sau nu este bine așa? Spuneți: planul se schimbă împreună.
paper-plan-rights = Puteți cere să citiți tot ce este scris despre dumneavoastră și să fie corectat.
paper-plan-signers = Cine semnează
paper-plan-signs-for = pentru { $who }
paper-plan-signed = a semnat pe { $day }
paper-plan-in-italian = În italiană:
paper-plan-foot = Tipărit pe { $day }. Este despre dumneavoastră: arătați-l doar cui vreți.
paper-plan-page = Pagina
