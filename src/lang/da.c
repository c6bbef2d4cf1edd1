/* SPDX-License-Identifier: MIT
 *
 * Danish: its words, its typography and the fixed words of its books. Only data; what a list means
 * is told in lists.def and words.def. */
#include "lang/given_names.h"
#include "lang/lang.h"

#include "base/banned.h"

/* ---- detection ------------------------------------------------------------------------------ */

static const char *const stopwords[] = {
    "og",     "ikke",     "jeg",         "fra",      "til",      "et",      "eller",   "også",
    "meget",  "når",      "der",         "her",      "hvad",     "hvordan", "skal",    "uden",
    "bare",   "kun",      "siden",       "mange",    "mellem",   "andre",   "findes",  "os",
    "været",  "kommer",   "siger",       "hun",      "ud",       "op",      "nogen",   "noget",
    "nogle",  "sin",      "sit",         "sine",     "dem",      "deres",   "vores",   "over",
    "ved",    "kunne",    "gøre",        "gør",      "få",       "får",     "end",     "nu",
    "efter",  "gennem",   "inden",       "allerede", "da",       "må",      "blev",    "blevet",
    "være",   "selv",     "forskellige", "hele",     "nye",      "måske",   "hvorfor", "hvilket",
    "hvilke", "hvilken",  "altid",       "aldrig",   "endnu",    "både",    "samt",    "mod",
    "jo",     "ifølge",   "i",           "sammen",   "dette",    "disse",   "blive",   "bliver",
    "af",     "på",       "som",         "med",      "det",      "den",     "en",      "de",
    "vi",     "så",       "men",         "om",       "har",      "kan",     "var",     "han",
    "man",    "du",       "skulle",      "havde",    "alle",     "jer",     "dig",     "mig",
    "sig",    "under",    "mere",        "år",       "at",       "er",      "for",     "hvis",
    "fordi",  "give",     "gik",         "lige",     "flere",    "sådan",   "tænker",  "rigtig",
    "fik",    "gav",      "tid",         "frem",     "hinanden", "åbne",    "ske",     "bedre",
    "bruge",  "bruger",   "brug",        "arbejder", "arbejde",  "ønsker",  "vigtigt", "vigtig",
    "først",  "hvert",    "hver",        "andet",    "ønske",    "nok",     "lave",    "uge",
    "måde",   "tog",      "ligesom",     "skete",    "-heden",   "-tion",   "-tionen", "-tioner",
    "-erne",  "-ingen",   "-hed",        "-lig",     "-ende",    "-ede",    "-else",   "-elsen",
    "-isk",   "-hederne", "-inger",      "-gt",      "-skab",    "-eret",   "-erede",  "-elig",
    "-øg",    "-ig",      "-ag",         "-tet",     "-dt",      "-nd",     "-ld",     "-age",
    "-ige",   "-ade",     "-ode",        "-ide",     "+ø",       "+æ",      "+å",      NULL,
};

/* ---- dates ---------------------------------------------------------------------------------- */

static const char *const months[] = {
    "januar", "februar",   "marts",   "april",    "maj",      "juni", "juli",
    "august", "september", "oktober", "november", "december", NULL,
};

static const char *const months_short[] = {
    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep|sept", "okt", "nov", "dec", NULL,
};

static const char *const weekdays[] = {
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "man",
    "tir",    "ons",     "tor",    "tors",    "fre",    "lør",    "søn",    NULL,
};

static const char *const date_words[] = {
    "d", "den", "kl", "klokken", NULL,
};

static const char *const date_labels[] = {
    "publiceret", "offentliggjort", "udgivet",        "oprettet",         "skrevet", "sendt",
    "dato",       "lagt op",        "udgivelsesdato", "publiceringsdato", "nyhed",   NULL,
};

static const char *const update_labels[] = {
    "opdateret",     "sidst opdateret", "senest opdateret", "sidst ændret",
    "senest ændret", "ændret",          "sidst revideret",  NULL,
};

/* ---- blocks --------------------------------------------------------------------------------- */

static const char *const navigation[] = {
    "gå til *",
    "gå til indhold",
    "gå til hovedindhold",
    "spring til *",
    "spring til indhold",
    "hop til *",
    "til indhold",
    "til indholdet",
    "til toppen",
    "til forsiden",
    "tilbage til toppen",
    "tilbage til *",
    "tilbage",
    "forsiden",
    "forside",
    "hjem",
    "start",
    "menu",
    "åbn menu",
    "luk menu",
    "luk",
    "søg",
    "søg på *",
    "log ind",
    "log ud",
    "log på",
    "min side",
    "mit *",
    "aktuelt",
    "nyheder",
    "seneste nyt",
    "alle nyheder",
    "flere nyheder",
    "nyhedsarkiv",
    "arkiv",
    "om os",
    "kontakt os",
    "næste",
    "forrige",
    "næste side",
    "forrige side",
    "næste artikel *",
    "forrige artikel *",
    "side # af #",
    "vis mere",
    "vis flere *",
    "vis alle",
    "se alle *",
    "se alle",
    "indlæs flere",
    "du er her",
    "du er her: *",
    "indhold",
    "indhold på siden",
    "på denne side",
    "indholdsfortegnelse",
    "dansk",
    "english",
    "sprog",
    "kategorier",
    "presse",
    "presserum",
    "ledige stillinger",
    "tilgængelighedserklæring",
    "privatlivspolitik",
    "blog",
    "bloggen",
    "kalender",
    "selvbetjening",
    "borger",
    "erhverv",
    "politik",
    "hovedmenu",
    "genveje",
    NULL,
};

static const char *const paywall[] = {
    "vil du læse *",
    "vil du læse videre",
    "vil du læse hele artiklen *",
    "er du allerede abonnent *",
    "allerede abonnent",
    "allerede abonnent *",
    "* allerede abonnent *",
    "log ind for at læse *",
    "log ind for at fortsætte *",
    "for at læse skal du *",
    "kun for abonnenter *",
    "denne artikel er for abonnenter *",
    "denne artikel er kun for *",
    "bliv abonnent",
    "bliv abonnent *",
    "køb abonnement *",
    "start dit abonnement *",
    "* kr om måneden *",
    "* kr pr måned *",
    "* kr per måned *",
    "prøv gratis *",
    "læs hele artiklen *",
    "læs videre",
    "du har læst artikler *",
    "opret bruger *",
    "opret en profil *",
    "artiklen er låst *",
    NULL,
};

static const char *const share[] = {
    "del",
    "del:",
    "del: *",
    "del på *",
    "del artiklen",
    "del artiklen *",
    "del siden",
    "del siden *",
    "del denne *",
    "del med *",
    "print",
    "udskriv",
    "udskriv *",
    "tip en ven *",
    "tip os *",
    "send til en ven",
    "send på mail",
    "send på *",
    "synes godt om *",
    "like",
    "følg os *",
    "følg os på *",
    "kopier link",
    "kopiér link",
    "lyt til *",
    "lyt",
    "gem",
    "gem artikel",
    "facebook",
    "twitter",
    "linkedin",
    NULL,
};

static const char *const comments[] = {
    "# kommentarer",
    "# kommentar",
    "kommentarer",
    "kommentarer #",
    "ingen kommentarer",
    "ingen kommentarer *",
    "kommenter",
    "kommentér",
    "kommenter *",
    "skriv en kommentar",
    "skriv en kommentar *",
    "skriv et svar *",
    "efterlad en kommentar *",
    "svar",
    "annuller svar",
    "du skal være logget ind *",
    "din e-mailadresse vil ikke *",
    "krævede felter *",
    "vis kommentarer",
    "kommentarfeltet er lukket *",
    "alle kommentarer *",
    "deltag i debatten *",
    NULL,
};

static const char *const related[] = {
    "læs også",
    "læs også: *",
    "læs også *",
    "læs mere",
    "læs mere: *",
    "læs mere om *",
    "læs mere på *",
    "læs mere her *",
    "læs hele *",
    "mest læst",
    "mest læst *",
    "mest læste",
    "mest læste *",
    "mest delt",
    "seneste nyt",
    "seneste artikler",
    "seneste nyheder",
    "relaterede artikler",
    "relateret",
    "relateret: *",
    "relateret indhold",
    "relaterede nyheder",
    "flere artikler *",
    "flere artikler om *",
    "flere nyheder *",
    "se også",
    "se også: *",
    "se også *",
    "hør også *",
    "tidligere indlæg",
    "tidligere indlæg *",
    "andre læser *",
    "andre læste også *",
    "du vil måske også *",
    "anbefalet *",
    "anbefalede artikler",
    "vi anbefaler",
    "mere om *",
    "mere fra *",
    "links",
    "i samme serie *",
    "populære *",
    NULL,
};

static const char *const promo[] = {
    "annonce",
    "annoncer",
    "annoncørbetalt *",
    "reklame",
    "sponseret *",
    "sponsoreret *",
    "tilmeld dig *",
    "* tilmeld dig *",
    "tilmelding *",
    "gå ikke glip af *",
    "abonner på *",
    "abonnér på *",
    "nyhedsbrev",
    "nyhedsbrevet",
    "* vores nyhedsbrev *",
    "få nyhedsbrev *",
    "få nyhederne *",
    "få vores bedste *",
    "* direkte i din indbakke *",
    "* i indbakken",
    "* i din indbakke",
    "din e-mail",
    "din e-mailadresse",
    "e-mail",
    "e-mailadresse",
    "indtast din *",
    "tilmeld",
    "ledige stillinger *",
    "om ? kommune",
    "om virksomheden",
    "arrangementer",
    "kommende arrangementer *",
    "kurser",
    "gratis webinar *",
    "download vores *",
    "hent vores *",
    "bliv medlem",
    "bliv medlem *",
    "køb bogen *",
    "begrænset antal pladser *",
    "* begrænset antal pladser *",
    "fuld adgang til *",
    "støt *",
    NULL,
};

static const char *const contact[] = {
    "kontakt",
    "kontakt:",
    "kontakt: *",
    "kontakt os",
    "kontakt os *",
    "kontaktperson",
    "kontaktpersoner",
    "kontaktperson: *",
    "kontaktoplysninger",
    "kontaktinformation",
    "pressekontakt",
    "pressekontakt *",
    "pressevagt *",
    "for yderligere oplysninger *",
    "for yderligere information *",
    "for mere information *",
    "yderligere oplysninger",
    "yderligere oplysninger *",
    "yderligere information *",
    "mere information: *",
    "har du spørgsmål *",
    "spørgsmål kontakt *",
    "telefon: *",
    "telefon *",
    "tlf: *",
    "tlf *",
    "mobil: *",
    "mobil *",
    "e-mail: *",
    "mail: *",
    "email: *",
    "adresse: *",
    "besøgsadresse *",
    "postadresse *",
    "borgerservice *",
    "cvr *",
    "cvr-nr *",
    "ean *",
    "åbningstider: *",
    NULL,
};

static const char *const cookie[] = {
    "vi bruger cookies *",
    "* bruger cookies *",
    "* anvender cookies *",
    "denne hjemmeside bruger *",
    "dette website bruger *",
    "hjemmesiden bruger *",
    "vi anvender cookies *",
    "om cookies *",
    "cookies",
    "accepter alle",
    "acceptér alle",
    "accepter alle *",
    "accepter",
    "acceptér",
    "tillad alle *",
    "tillad alle",
    "jeg accepterer",
    "jeg forstår",
    "afvis alle",
    "afvis",
    "kun nødvendige *",
    "nødvendige cookies",
    "indstillinger for cookies",
    "tilpas",
    "samtykke",
    "* samtykker du til *",
    "* dit samtykke *",
    "ved at fortsætte *",
    "ved at klikke *",
    "vi respekterer dit privatliv *",
    "cookieindstillinger",
    "cookiepolitik",
    NULL,
};

static const char *const metadata[] = {
    "tags",
    "tags: *",
    "tag: *",
    "emneord: *",
    "emneord *",
    "emner: *",
    "emne: *",
    "nøgleord: *",
    "nøgleord *",
    "kategori: *",
    "kategorier: *",
    "udgivet i *",
    "# min læsetid",
    "# minutters læsetid",
    "# min læsning",
    "* min læsetid",
    "læsetid *",
    "læsetid: *",
    "sideansvarlig *",
    "ansvarlig for siden *",
    "# visninger",
    "til: *",
    "cc: *",
    "kopi: *",
    "vedhæftet: *",
    "journalnummer *",
    "sagsnummer *",
    "sagsnr *",
    "kilde: *",
    "kilde *",
    "url: *",
    "link: *",
    "hentet *",
    "hentet: *",
    "besøgt *",
    "udskrevet *",
    "artikel-id *",
    "nr # *",
    NULL,
};

static const char *const other[] = {
    "var siden nyttig *",
    "var denne side nyttig *",
    "fandt du det du søgte *",
    "hjalp siden dig *",
    "fik du hjælp *",
    "ja nej",
    "ja",
    "nej",
    "alle rettigheder *",
    "* alle rettigheder forbeholdes *",
    "copyright *",
    "© *",
    "ansvarshavende redaktør *",
    "ansvarshavende *",
    "download *",
    "download",
    "hent pdf *",
    "hent billede *",
    "rettelse: *",
    "rettelse *",
    "denne artikel er mere end *",
    "artiklen er mere end *",
    "artiklen er ældre end *",
    "indholdet kan være forældet *",
    "tænk på miljøet *",
    "denne e-mail *",
    "denne mail *",
    "afmeld *",
    "afmeld nyhedsbrev *",
    "vis i browser *",
    "åbner i nyt vindue",
    "brugervilkår",
    "fejl på siden *",
    NULL,
};

static const char *const kickers[] = {
    "pressemeddelelse",
    "nyhed",
    "interview",
    "reportage",
    "debat",
    "kronik",
    "leder",
    "kommentar",
    "portræt",
    "ledelse",
    "digitalisering",
    "digitalisering og teknologi",
    "innovation",
    "teknologi",
    "baggrund",
    "analyse",
    "indlæg",
    "blogindlæg",
    "gæsteindlæg",
    "rapport",
    "tema: *",
    "artikel",
    "case",
    "velfærd",
    NULL,
};

static const char *const byline_labels[] = {
    "tekst: *",
    "tekst og foto: *",
    "tekst & foto: *",
    "af: *",
    "af *",
    "skrevet af *",
    "forfatter: *",
    "forfatter *",
    "journalist: *",
    "udgivet af *",
    "om forfatteren *",
    "om forfatteren: *",
    "fra: *",
    "afsender: *",
    "fotograf: *",
    "redaktør: *",
    NULL,
};

static const char *const caption_labels[] = {
    "foto: *",           "* foto: *",   "foto *",       "fotograf: *",
    "* fotograf: *",     "billede: *",  "* billede: *", "illustration: *",
    "* illustration: *", "arkivfoto *", "* arkivfoto",  "modelfoto *",
    "* modelfoto",       "grafik: *",   "* grafik: *",  "* privatfoto",
    "pr-foto *",         "* pr-foto",   NULL,
};

static const char *const photo_by[] = {"by", "af", NULL};

static const char *const box_labels[] = {
    "fakta",        "fakta: *", "fakta *",      "faktaboks", "faktaboks: *", "kort om *",
    "i korte træk", "i tal",    "om projektet", "tidslinje", NULL,
};

static const char *const heading_labels[] = {
    "baggrund",
    "opsummering",
    "sammenfatning",
    "resultater",
    "næste skridt",
    "vejen frem",
    "udfordringer",
    "konklusion",
    "tjekliste",
    "praktisk",
    "praktisk information",
    "åbningstider",
    "hvad sker der nu",
    "erfaringer",
    "gode råd",
    NULL,
};

static const char *const maxim_leads[] = {
    "som jeg plejer at sige",
    "som vi plejer at sige",
    "* plejer at sige",
    "* plejede at sige",
    "som man siger *",
    "som det hedder *",
    NULL,
};

static const char *const greetings[] = {
    "hej",
    "hej *",
    "kære *",
    "god morgen *",
    "hilsen",
    "hilsen *",
    "med venlig hilsen",
    "med venlig hilsen *",
    "venlig hilsen *",
    "mange hilsner *",
    "mvh *",
    "god weekend",
    "god weekend *",
    "god jul *",
    "god sommer *",
    "hav en god *",
    "tak for *",
    "held og lykke *",
    "vi ses *",
    "ps *",
    NULL,
};

static const char *const email_from[] = {
    "fra: *",
    "afsender: *",
    NULL,
};

static const char *const email_subject[] = {
    "emne: *",
    "vedr: *",
    "sag: *",
    NULL,
};

static const char *const said[] = {
    "siger",    "sagde",     "fortæller",   "mener",     "forklarer", "fortsætter", "understreger",
    "påpeger",  "tilføjer",  "svarer",      "skriver",   "indrømmer", "husker",     "tror",
    "synes",    "fortalte",  "forklarede",  "mente",     "griner",    "spørger",    "konkluderer",
    "slutter",  "fremhæver", "konstaterer", "beskriver", "hævder",    "smiler",     "opsummerer",
    "erkender", "lyder",     "leder",       NULL,
};

static const char *const pronouns[] = {
    "han", "hun", "den", "det", "de", "man", "ham", "hende", NULL,
};

static const char *const first_person[] = {
    "jeg", "mig", "min", "mit", "mine", NULL,
};

static const char *const finite[] = {
    "er",      "var",     "har",      "havde",   "skal",   "skulle", "kan",      "kunne",
    "vil",     "ville",   "må",       "måtte",   "får",    "fik",    "bliver",   "blev",
    "gør",     "gjorde",  "går",      "gik",     "kommer", "kom",    "ser",      "så",
    "siger",   "sagde",   "tager",    "tog",     "giver",  "gav",    "findes",   "står",
    "stod",    "behøver", "bør",      "burde",   "ved",    "vidste", "tror",     "hedder",
    "ligger",  "sidder",  "arbejder", "leder",   "viser",  "mener",  "begynder", "begyndte",
    "starter", "bruger",  "brugte",   "holder",  "lader",  "skaber", "betyder",  "handler",
    "følger",  "spørger", "prøver",   "slutter", "sker",   "møder",  "åbner",    "kræver",
    NULL,
};

static const char *const function_words[] = {
    "og",     "at",      "i",      "på",      "for",    "til",    "med",    "af",     "om",
    "som",    "en",      "et",     "den",     "det",    "de",     "dem",    "er",     "men",
    "når",    "hvordan", "hvad",   "hvorfor", "hvem",   "hvilke", "der",    "her",    "så",
    "ikke",   "fra",     "ved",    "under",   "over",   "efter",  "før",    "mellem", "uden",
    "gennem", "eller",   "samt",   "vi",      "du",     "I",      "man",    "han",    "hun",
    "jeg",    "alle",    "mange",  "nu",      "da",     "siden",  "kun",    "også",   "dette",
    "denne",  "disse",   "sin",    "sit",     "sine",   "hos",    "mod",    "inden",  "fordi",
    "mens",   "var",     "har",    "kan",     "skal",   "må",     "vores",  "alt",    "ingen",
    "nogen",  "hver",    "ifølge", "nogle",   "flere",  "blev",   "bliver", "havde",  "skulle",
    "vil",    "får",     "fik",    "hans",    "hendes", "deres",  "min",    "mit",    "mine",
    "ja",     "nej",     "tak",    "hej",     "læs",    "se",     NULL,
};

/* ---- article -------------------------------------------------------------------------------- */

static const char *const roles[] = {
    "chef",        "leder",       "direktør",
    "rådgiver",    "koordinator", "sagsbehandler",
    "borgmester",  "sekretær",    "udvikler",
    "strateg",     "arkitekt",    "rektor",
    "professor",   "lektor",      "lærer",
    "læge",        "overlæge",    "sygeplejerske",
    "pædagog",     "ingeniør",    "jurist",
    "økonom",      "minister",    "rådmand",
    "konsulent",   "specialist",  "ekspert",
    "designer",    "analytiker",  "forsker",
    "politiker",   "redaktør",    "journalist",
    "fotograf",    "forfatter",   "projektleder",
    "centerleder", "formand",     "regionsrådsformand",
    "ansvarlig",   "student",     "medarbejder",
    "assistent",   NULL,
};

static const char *const role_prefixes[] = {
    "fungerende", "konstitueret", "vice", "ny", "tidligere", "vores", "kommunens", NULL,
};

static const char *const role_tails[] = {
    "en", "n", "et", "erne", "er", "e", "s", "ens", NULL,
};

static const char *const outsiders[] = {
    "konsulent", "journalist", "redaktør", "forfatter", "skribent", "fotograf", NULL,
};

static const char *const copulas[] = {
    "er", "bliver", "som", "hedder", "var", "blev", NULL,
};

static const char *const he[] = {
    "han",
    "ham",
    "hans",
    NULL,
};

static const char *const she[] = {
    "hun",
    "hende",
    "hendes",
    NULL,
};

static const char *const name_particles[] = {
    "von", "af", "de", "van", "der", "la", "el", "al", NULL,
};

static const char *const not_names[] = {
    "Det",     "Den",    "De",      "Du",    "Vi",      "I",      "Han",     "Hun",     "Jeg",
    "Man",     "En",     "Et",      "Og",    "Men",     "At",     "Som",     "Om",      "Når",
    "Der",     "Her",    "Hvordan", "Hvad",  "Hvorfor", "Hvem",   "Så",      "Nu",      "Da",
    "Efter",   "Før",    "Under",   "Over",  "Med",     "Uden",   "For",     "Fra",     "Til",
    "Mod",     "Ved",    "På",      "Af",    "Siden",   "Ifølge", "Gennem",  "Alle",    "Ingen",
    "Nogle",   "Mange",  "Flere",   "Dette", "Denne",   "Disse",  "Danmark", "Sverige", "Norge",
    "Finland", "Europa", "Foto",    "Tekst", "Læs",     "Se",     "Hver",    NULL,
};

static const char *const credits[] = {
    "foto", "fotograf", "billede", "photo", "by", "illustration", NULL,
};

static const char *const org_forms[] = {
    "municipality|* kommune",
    "region|region *",
    "university|* universitet",
    "university|university college *",
    "university|professionshøjskolen *",
    "company|* a/s",
    "other|* sygehus",
    "other|* hospital",
    "municipality|city of *",
    NULL,
};

static const char *const org_nouns[] = {
    "municipality|kommunen|kommunens|byen|byens|rådhuset|borgmesteren",
    "region|regionen|regionens",
    "agency|styrelsen|styrelsens|myndigheden",
    "university|universitetet|universitetets",
    "company|selskabet|selskabets|virksomheden",
    NULL,
};

static const char *const place_tails[] = {
    "amt", "universitet", "lufthavn", "stift", "if", "bk", "station", NULL,
};

static const char *const place_words[] = {
    "ringe",
    NULL,
};

static const char *const at[] = {
    "i", "ved", "på", "hos", "inden", "fra", "for", NULL,
};

static const char *const former[] = {
    "tidligere", "før", "oprindeligt", "forhenværende", NULL,
};

static const char *const beside[] = {
    "ejer", "ejes", "leverandør", "leverandøren", "nabokommunen", NULL,
};

static const char *const title_labels[] = {
    "emne",
    "titel",
    "overskrift",
    NULL,
};

static const char *const source_labels[] = {
    "kilde",
    "kilder",
    NULL,
};

static const char *const url_labels[] = {
    "url",
    "link",
    "webadresse",
    NULL,
};

static const char *const retrieved_labels[] = {
    "hentet",
    "læst",
    NULL,
};

static const char *const published_in[] = {
    "publiceret i", "bragt i", "oprindeligt bragt i", "først bragt i", NULL,
};

/* ---- principles ----------------------------------------------------------------------------- */

/* ---- the language --------------------------------------------------------------------------- */

const struct lang lang_da = {
    .code = "da",
    .name = "Danish",
    .quote_open = "»",
    .quote_close = "«",
    .single_open = "›",
    .single_close = "‹",
    .dash = "–",
    .dash_spaced = true,
    .lists =
        {
            /* detection */
            [LIST_STOPWORDS] = stopwords,
            /* dates */
            [LIST_MONTHS] = months,
            [LIST_MONTHS_SHORT] = months_short,
            [LIST_WEEKDAYS] = weekdays,
            [LIST_DATE_WORDS] = date_words,
            [LIST_DATE_LABELS] = date_labels,
            [LIST_UPDATE_LABELS] = update_labels,
            /* blocks */
            [LIST_NAVIGATION] = navigation,
            [LIST_PAYWALL] = paywall,
            [LIST_SHARE] = share,
            [LIST_COMMENTS] = comments,
            [LIST_RELATED] = related,
            [LIST_PROMO] = promo,
            [LIST_CONTACT] = contact,
            [LIST_COOKIE] = cookie,
            [LIST_METADATA] = metadata,
            [LIST_OTHER] = other,
            [LIST_KICKERS] = kickers,
            [LIST_BYLINE_LABELS] = byline_labels,
            [LIST_CAPTION_LABELS] = caption_labels,
            [LIST_PHOTO_BY] = photo_by,
            [LIST_BOX_LABELS] = box_labels,
            [LIST_HEADING_LABELS] = heading_labels,
            [LIST_MAXIM_LEADS] = maxim_leads,
            [LIST_GREETINGS] = greetings,
            [LIST_EMAIL_FROM] = email_from,
            [LIST_EMAIL_SUBJECT] = email_subject,
            [LIST_SAID] = said,
            [LIST_PRONOUNS] = pronouns,
            [LIST_FIRST_PERSON] = first_person,
            [LIST_FINITE] = finite,
            [LIST_FUNCTION_WORDS] = function_words,
            /* article */
            [LIST_ROLES] = roles,
            [LIST_ROLE_PREFIXES] = role_prefixes,
            [LIST_ROLE_TAILS] = role_tails,
            [LIST_OUTSIDERS] = outsiders,
            [LIST_COPULAS] = copulas,
            [LIST_HE] = he,
            [LIST_SHE] = she,
            [LIST_NAME_PARTICLES] = name_particles,
            [LIST_NOT_NAMES] = not_names,
            [LIST_CREDITS] = credits,
            [LIST_ORG_FORMS] = org_forms,
            [LIST_ORG_NOUNS] = org_nouns,
            [LIST_PLACE_TAILS] = place_tails,
            [LIST_PLACE_WORDS] = place_words,
            [LIST_AT] = at,
            [LIST_FORMER] = former,
            [LIST_BESIDE] = beside,
            [LIST_TITLE_LABELS] = title_labels,
            [LIST_SOURCE_LABELS] = source_labels,
            [LIST_URL_LABELS] = url_labels,
            [LIST_RETRIEVED_LABELS] = retrieved_labels,
            [LIST_PUBLISHED_IN] = published_in,
            [LIST_GIVEN_NAMES] = given_names,
            [LIST_GIVEN_NAMES_HE] = given_names_he,
            [LIST_GIVEN_NAMES_SHE] = given_names_she,
            /* principles */
        },
    .words =
        {
            [BOOK_ANTHOLOGY] = "Antologi",
            [BOOK_AND_OTHERS] = "m.fl.",
            [BOOK_CONTENTS] = "Indhold",
            [BOOK_COVER] = "Omslag",
            [BOOK_TITLE_PAGE] = "Titelblad",
            [BOOK_COLOPHON] = "Kolofon",
            [BOOK_PREFACE] = "Forord",
            [BOOK_CHAPTER] = "Kapitel",
            [BOOK_UNSORTED] = "Andre tekster",
            [BOOK_PRINCIPLES] = "Samlede principper",
            [BOOK_BY_ORGANISATION] = "Efter organisation",
            [BOOK_BY_THEME] = "Efter tema",
            [BOOK_NO_THEME] = "Uden tema",
            [BOOK_SOURCES] = "Kilder",
            [BOOK_APPENDIX] = "Bilag",
            [BOOK_PERSONS] = "Personregister",
            [BOOK_ORGANISATIONS] = "Organisationsregister",
            [BOOK_THEMES] = "Temaregister",
            [BOOK_INDEX] = "Register",
            [BOOK_ORIGIN] = "Oprindelse",
            [BOOK_AUTHOR] = "Tekst",
            [BOOK_PUBLICATION] = "Publikation",
            [BOOK_PUBLISHED] = "Udgivet",
            [BOOK_RETRIEVED] = "Hentet",
            [BOOK_PERMISSION] = "Tilladelse",
            [BOOK_LICENCE] = "efter licens",
            [BOOK_OWN] = "egen tekst",
            [BOOK_CONSENT] = "med ophavsmandens samtykke",
            [BOOK_QUOTATION] = "citat efter ophavsretsloven",
            [BOOK_OPEN] = "fri til gengivelse",
            [BOOK_UNKNOWN] = "ikke afklaret",
            [BOOK_FILE] = "Fil",
            [BOOK_PICTURE] = "Billede i originalen:",
            [BOOK_SPEAKER] = "Sagt af",
            [BOOK_TO_PLACE] = "Til stedet i teksten",
            [BOOK_TO_PRINCIPLE] = "Til princippet",
            [BOOK_OMITTED] = "Udeladt",
            [BOOK_OMIT_NAVIGATION] = "menuer og navigation",
            [BOOK_OMIT_PAYWALL] = "opfordringer til at abonnere eller logge ind",
            [BOOK_OMIT_SHARE] = "deleknapper",
            [BOOK_OMIT_COMMENTS] = "læserkommentarer",
            [BOOK_OMIT_RELATED] = "henvisninger til andre artikler",
            [BOOK_OMIT_PROMO] = "reklame og egenreklame",
            [BOOK_OMIT_CONTACT] = "kontaktoplysninger",
            [BOOK_OMIT_COOKIE] = "meddelelser om cookies",
            [BOOK_OMIT_DUPLICATE] = "gentagelser",
            [BOOK_OMIT_METADATA] = "oplysninger om websiden",
            [BOOK_OMIT_OTHER] = "andet",
            [BOOK_RIGHTS_DEFAULT] = "Rettighederne til teksterne tilhører deres ophavsmænd.",
            [BOOK_MADE_BY] = "Samlet med",
            [BOOK_ACCESSIBILITY] =
                "Hele bogen er tekst, der tilpasser sig skærmen og læserens valg af skrifttype, "
                "størrelse og farver, og som kan læses op. Overskrifterne er mærket op i niveauer. "
                "Indholdsfortegnelse, registre og links fører til hver del. Det eneste billede er "
                "omslaget, som har alternativ tekst.",
            [BOOK_SEE_ALSO] = "Se også",
            [BOOK_PAGE_TOP] = "Til indholdet",
            [BOOK_ARTICLE] = "Artikel",
            [BOOK_PRINCIPLE] = "Princip",
            [BOOK_EDITOR] = "Redaktør",
            [BOOK_PUBLISHER] = "Udgiver",
            [BOOK_EDITION] = "Udgave",
            [BOOK_CONTACT] = "Kontakt",
            [BOOK_DIARY] = "Journalnummer",
            [BOOK_STATEMENT] = "Tilgængelighedserklæring",
            [BOOK_COVER_FONT] = "Omslagets skrift",
            [BOOK_BIBLIOGRAPHY] = "Kildeliste",
            [BOOK_REPEATS] = "Gentager",
            [BOOK_NUMBERS] = "Tallene er artiklernes numre.",
            [BOOK_PRINCIPLE_NUMBERS] = "Tallene er princippernes numre.",
        },
};
