# SPDX-License-Identifier: EUPL-1.2
# Romanian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

agenda-just-taken = Cineva a luat acest loc chiar acum. Alegeți altă oră.
agenda-vanished = Această oră nu mai este liberă. Alegeți altă oră.
agenda-too-soon = Această oră a trecut sau este prea aproape. Alegeți una mai târzie.
agenda-too-far = Această zi este prea departe. Alegeți una mai apropiată.
agenda-tampered = Nu recunoaștem această oră. Mergeți înapoi la listă și alegeți din nou.
agenda-expired = Lista orelor este veche. Deschideți-o din nou și alegeți.
agenda-desk-closed = Acest ghișeu nu face această programare. Alegeți alt mod sau telefonați.
agenda-too-late = Este prea târziu ca să schimbați de aici. Sunați la ghișeu.
agenda-too-early = Programarea încă nu a început.
agenda-already-cancelled = Această programare este deja anulată.
agenda-elsewhere = O programare se mută doar la același ghișeu. Pentru alt ghișeu, faceți o programare nouă.
agenda-not-found = Nu găsim această programare. Verificați adresa sau codul ori sunați la ghișeu.
agenda-name-missing = Scrieți un nume.
agenda-too-long = Textul este prea lung. Scurtați-l și încercați din nou.
agenda-bad-window = Programul { $window } al ghișeului { $desk } nu se înțelege. Corectați pachetul.
agenda-too-many-days = Ați cerut prea multe zile. Cereți mai puține.
agenda-unreachable = Nu avem cum să vă anunțăm: nu ne-ați cerut să vă scriem. Sunați la ghișeu.
