# SPDX-License-Identifier: EUPL-1.2
# Albanian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

agenda-just-taken = Dikush e zuri këtë vend pak çaste më parë. Zgjidhni një orë tjetër.
agenda-vanished = Kjo orë nuk është më e lirë. Zgjidhni një orë tjetër.
agenda-too-soon = Kjo orë ka kaluar ose është shumë afër. Zgjidhni një më vonë.
agenda-too-far = Kjo ditë është shumë larg. Zgjidhni një më të afërt.
agenda-tampered = Nuk e njohim këtë orë. Kthehuni te lista dhe zgjidhni përsëri.
agenda-expired = Lista e orëve është e vjetër. Hapeni përsëri dhe zgjidhni.
agenda-desk-closed = Ky sportel nuk e merr këtë takim. Zgjidhni një mënyrë tjetër ose telefononi.
agenda-too-late = Është shumë vonë për ta ndryshuar nga këtu. Telefononi sportelin.
agenda-too-early = Takimi nuk ka filluar ende.
agenda-already-cancelled = Ky takim është anuluar tashmë.
agenda-elsewhere = Takimi mund të zhvendoset vetëm në të njëjtin sportel. Për një sportel tjetër, lini një takim të ri.
agenda-not-found = Nuk e gjejmë këtë takim. Kontrolloni adresën ose kodin, ose telefononi sportelin.
agenda-name-missing = Shkruani një emër.
agenda-too-long = Teksti është shumë i gjatë. Shkurtojeni dhe provoni përsëri.
agenda-bad-window = Orari { $window } i sportelit { $desk } nuk kuptohet. Ndreqni paketën.
agenda-too-many-days = Keni kërkuar shumë ditë. Kërkoni më pak.
agenda-unreachable = Nuk kemi si t’ju njoftojmë: nuk na kërkuat t’ju shkruajmë. Telefononi te sporteli.
