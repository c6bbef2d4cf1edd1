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

static const char *const said[] = {
    "siger",     "sagde",     "fortæller", "mener",  "forklarer", "synes",       "understreger",
    "påpeger",   "svarer",    "spørger",   "tror",   "tilføjer",  "fortsætter",  "slutter",
    "husker",    "indrømmer", "griner",    "smiler", "beskriver", "konstaterer", "opsummerer",
    "fremhæver", "erkender",  "lyder",     "leder",  "skriver",   NULL,
};

static const char *const first_person[] = {
    "jeg", "mig", "min", "mit", "mine", NULL,
};

static const char *const function_words[] = {
    "og",      "men",  "at",     "som",    "om",    "når",   "der",   "her",   "hvordan", "hvad",
    "hvorfor", "så",   "nu",     "da",     "efter", "før",   "under", "over",  "med",     "uden",
    "for",     "fra",  "til",    "mod",    "ved",   "på",    "af",    "i",     "siden",   "ifølge",
    "gennem",  "alle", "ingen",  "nogle",  "mange", "flere", "dette", "denne", "disse",   "det",
    "den",     "de",   "du",     "vi",     "han",   "hun",   "jeg",   "man",   "en",      "et",
    "er",      "var",  "blev",   "bliver", "har",   "havde", "kan",   "skal",  "skulle",  "må",
    "vil",     "får",  "fik",    "hos",    "ikke",  "kun",   "også",  "mens",  "sin",     "sit",
    "sine",    "hans", "hendes", "deres",  "min",   "mit",   "mine",  "vores", "hvem",    "ja",
    "nej",     "tak",  "hej",    "læs",    "se",    "hver",  NULL,
};

/* ---- typography ----------------------------------------------------------------------------- */

static const char *const units[] = {
    "kr",      "kr.",      "kroner", "procent", "pct",   "pct.", "%",         "‰",
    "°C",      "°",        "mio",    "mio.",    "mia",   "mia.", "millioner", "milliarder",
    "million", "milliard", "tusind", "km",      "m",     "cm",   "mm",        "kg",
    "g",       "ton",      "tons",   "l",       "liter", "ha",   "m²",        "kWh",
    "MWh",     "GWh",      "MB",     "GB",      "TB",    "år",   "min",       "timer",
    "dage",    "uger",     NULL,
};

/* ---- principles ----------------------------------------------------------------------------- */

static const char *const norms[] = {
    "er ikke * det er|3",
    "ikke * men|2",
    "uden * ingen|2",
    "uden * bliver der|2",
    "ingen * uden|2",
    "er vigtigere end|4",
    "vigtigere end|2",
    "lederens ansvar|3",
    "ansvar at|2",
    "lederens opgave|3",
    "man * ikke|1",
    "før vi|1",
    "begynder * hos|3",
    "starter * hos|3",
    "starter med at|2",
    "kun hvis|2",
    "en god leder|4",
    "en leder|1",
    "som leder|1",
    "bedre at|2",
    "hellere * end|3",
    "ikke før|2",
    "bliver bare|2",
    "hver gang|1",
    "det hjælper ikke|3",
    /* must and shall */
    "skal|3",
    "vi skal|1",
    "man skal|2",
    "skal man|2",
    "skal altid|3",
    "skal aldrig|4",
    "skal ikke|2",
    "ikke skal|2",
    "må|3",
    "må aldrig|4",
    "må ikke|3",
    "må vi|1",
    "bør|4",
    "burde|2",
    "ingen må|3",
    "behøver|1",
    "kræves|4",
    "kræver|4",
    "det gælder om|5",
    "gælder om|3",
    "betaler sig|3",
    "nødt til|3",
    "er nødt|1",
    /* what counts */
    "afgørende|4",
    "vigtigste|3",
    "vigtigst|2",
    "det vigtigste er|2",
    "vigtigt at|3",
    "nøglen|3",
    "nøglen er|2",
    "forudsætning|4",
    "forudsætningen|4",
    "forudsætninger|2",
    "succesfaktor|5",
    "succesfaktorer|4",
    "hemmeligheden|3",
    "tricket|4",
    "kunsten er|3",
    "kunsten at|2",
    "lære|1",
    "læring|2",
    "lektie|3",
    "lært os|2",
    "lært mig|2",
    "princip|3",
    "princippet|3",
    "regel|2",
    "reglen|2",
    "pointen er|3",
    "handler om|2",
    "handler det om|2",
    "handler ikke om|3",
    "handler mere om|3",
    "opgave er at|4",
    "eneste vej|4",
    "vejen frem|2",
    "bygger på|2",
    "er ikke nok|3",
    "nytter ikke|4",
    "går ikke|1",
    /* what one can and cannot do */
    "kan ikke * så længe|4",
    "kan vi ikke|2",
    "kan ikke|1",
    "vi kan ikke|2",
    "man kan ikke|3",
    "du kan ikke|2",
    "glemme|1",
    "turde|3",
    "tør|2",
    "ellers|3",
    "først da|2",
    "aldrig|2",
    "altid|1",
    "hellere|2",
    "bliver ikke|2",
    "bliver aldrig|2",
    "tror på|1",
    "jo * jo|3",
    "jo * desto|4",
    "enige om|2",
    "aftalt at|1",
    "lover|1",
    NULL,
};

static const char *const norm_signs[] = {
    "punktet|-3",
    "punkterne|-3",
    "den sidste|-2",
    "sidste regel|-3",
    "følgende|-2",
    "to|-1",
    "tre|-1",
    "fire|-1",
    "fem|-1",
    "bygge|-1",
    "mødet|-2",
    "den der|2",
    "den som|1",
    "dem der|1",
    "som leder|2",
    "leder*|1",
    "ledelse*|1",
    "chef*|1",
    "medarbejder*|1",
    "ansatte|1",
    "virksomhed*|1",
    "organisation*|1",
    "team*|1",
    "alle|1",
    "ingen|1",
    "man|1",
    "vi|1",
    "os|1",
    "hinanden|1",
    "mennesker|1",
    "folk|1",
    "beslutning*|1",
    "digital*|1",
    "forandring*|1",
    "ansvar*|1",
    "tillid*|1",
    "samarbejd*|1",
    "sammen|1",
    "mod|1",
    "modig*|1",
    "fejl*|1",
    "kultur*|1",
    "vane*|1",
    "nytte*|1",
    "behov*|1",
    "borger*|1",
    "bruger*|1",
    "strategi*|1",
    "tryg*|1",
    "kompetence*|1",
    "teknik*|1",
    "teknologi*|1",
    "system*|1",
    "lykkes|1",
    "lytte*|1",
    "nysgerrig*|1",
    "ikke * men|2",
    "i stedet for|1",
    "før|1",
    "fra starten|1",
    "fra begyndelsen|1",
    "hele vejen|1",
    "selv|1",
    "mere * end|1",
    "ikke bare|1",
    "ikke kun|1",
    "var|-1",
    "havde|-2",
    "blev|-2",
    "fik|-2",
    "skulle|-2",
    "måtte|-1",
    "begyndte|-2",
    "sagde|-2",
    "troede|-2",
    "gjorde|-1",
    "bad|-2",
    "næste år|-3",
    "i år|-2",
    "til efteråret|-4",
    "til foråret|-4",
    "til sommer|-4",
    "efter sommerferien|-5",
    "efter sommeren|-4",
    "i løbet af|-2",
    "nu|-1",
    "planen|-2",
    "planlægger|-3",
    "projektet|-2",
    "pilot*|-2",
    "indføres|-3",
    "åbner|-2",
    "starter|-2",
    "bredes|-3",
    "bygges|-3",
    "mandag*|-2",
    "tirsdag*|-2",
    "onsdag*|-2",
    "torsdag*|-2",
    "fredag*|-2",
    "kroner|-3",
    "millioner|-3",
    "procent|-2",
    "januar|-2",
    "februar|-2",
    "marts|-2",
    "april|-2",
    "maj|-2",
    "juni|-2",
    "juli|-2",
    "august|-2",
    "september|-2",
    "oktober|-2",
    "november|-2",
    "december|-2",
    "du|-2",
    "dig|-1",
    "din|-1",
    "behøver ikke|-1",
    "stadig|-1",
    "måske|-1",
    "desværre|-2",
    NULL,
};

static const char *const imperatives[] = {
    "accepter", "afslut",     "arbejd",      "begynd",        "beløn",
    "beskriv",  "beslut",     "bestem",      "bevar",         "bliv",
    "brug",     "byg",        "byt",         "del",           "deleger",
    "diskuter", "dokumenter", "drop",        "eksperimenter", "find",
    "fejr",     "fjern",      "flyt",        "fokuser",       "fordel",
    "forankr",  "forbered",   "forenkl",     "forklar",       "fortæl",
    "forvent",  "få",         "følg",        "giv",           "gør",
    "glem",     "gå",         "hav",         "hent",          "hjælp",
    "hold",     "hør",        "husk",        "identificer",   "inddrag",
    "involver", "inviter",    "kom",         "lad",           "lav",
    "led",      "lev",        "luk",         "lyt",           "læg",
    "lær",      "læs",        "løft",        "løs",           "mål",
    "mød",      "opmuntr",    "peg",         "planlæg",       "prioriter",
    "prøv",     "regn",       "ryd",         "saml",          "samarbejd",
    "sats",     "se",         "sig",         "skab",          "skriv",
    "slip",     "smid",       "snak",        "spar",          "spred",
    "spørg",    "start",      "stil",        "stol",          "stop",
    "stå",      "støt",       "sæt",         "sørg",          "tag",
    "tal",      "tal",        "tak",         "test",          "tillad",
    "tro",      "tænk",       "tør",         "uddan",         "udfordr",
    "udvikl",   "undgå",      "undervurder", "vent",          "vis",
    "vov",      "vælg",       "vær",         "ændr",          "øv",
    NULL,
};

static const char *const maxims[] = {
    "plejer * at sige|2",
    "plejer * at sige at|3",
    "plejede * at sige|2",
    "plejede at sige|2",
    "som vi siger|2",
    "som man siger|2",
    "som det hedder|2",
    "siger * gerne|2",
    "siger gerne|2",
    "siger ofte|2",
    "siger altid|2",
    "sagde altid|2",
    "ordsprog|2",
    "ordsproget|2",
    "motto|2",
    "mottoet|2",
    "valgsprog|2",
    "valgsproget|2",
    "mantra|2",
    "mantraet|2",
    "slogan|2",
    "tommelfingerregel|2",
    "tommelfingerreglen|2",
    "skilt|1",
    "skiltet|1",
    "seddel|1",
    "plakat|1",
    "plakaten|1",
    "på væggen|1",
    "på døren|1",
    "der står|1",
    "står der|1",
    "vi siger|1",
    "siger vi|1",
    NULL,
};

static const char *const advice[] = {
    "råd|4",
    "rådene|4",
    "tips|4",
    "tippene|4",
    "princip|4",
    "principper|5",
    "principperne|5",
    "grundprincipper|5",
    "succesfaktorer|5",
    "succeskriterier|5",
    "nøgler|4",
    "læring|3",
    "læringer|5",
    "læringspunkter|5",
    "lektier|4",
    "erfaringer|3",
    "erfaringerne|3",
    "indsigter|4",
    "regler|4",
    "reglerne|4",
    "leveregler|5",
    "levereglerne|5",
    "tommelfingerregler|5",
    "spilleregler|5",
    "grundregler|5",
    "løfter|5",
    "løfterne|5",
    "bud|4",
    "dogmer|5",
    "holdninger|3",
    "værdier|3",
    "vejledning|3",
    "opskrift|3",
    "opskriften|3",
    "anbefalinger|4",
    "opfordringer|4",
    "teser|4",
    "huskeregler|5",
    "lært|3",
    "lært os|1",
    "lært mig|1",
    "tage med|2",
    "tager med|2",
    "holde os til|4",
    "holder os til|4",
    "enige om|3",
    "bør vide|3",
    "bør|2",
    "andre|1",
    "andre ledere|2",
    "til andre|2",
    "give videre|3",
    "fremhæve*|2",
    "sammenfatte*|2",
    "opsummer*|2",
    "vigtigste|2",
    "sådan lykkes|3",
    "sådan leder|2",
    "for at lykkes|3",
    "at tænke på|2",
    "husk|3",
    "ledere|1",
    "forandring*|1",
    "lover|3",
    "kan lære|3",
    "låne|2",
    "ting|1",
    "spørgsmål|-4",
    "spørgsmålene|-4",
    "tjekliste|-4",
    "tjeklisten|-4",
    "fakta|-6",
    "resultat*|-4",
    "tal|-5",
    "datoer|-5",
    "tider|-5",
    "åbningstider|-6",
    "program|-3",
    "programmet|-4",
    "dagsorden|-4",
    "planer|-4",
    "planen|-4",
    "skal ske|-4",
    "sker nu|-4",
    "næste skridt|-4",
    "næste trin|-4",
    "til foråret|-4",
    "til efteråret|-4",
    "ydelser|-4",
    "funktioner|-4",
    "tiltag|-3",
    "indsatser|-3",
    "mål|-2",
    "deltagere|-5",
    "kontakt*|-5",
    "ansøg*|-5",
    "sådan søger|-5",
    "sådan gør du|-5",
    "log ind|-5",
    "log på|-5",
    "bestil*|-4",
    "dokumenter|-4",
    "bilag|-5",
    "links|-5",
    "læs mere|-5",
    "hidtil|-4",
    "praktisk*|-4",
    "problemer|-2",
    "udfordringer|-2",
    "indeholder|-3",
    "består af|-4",
    "omfatter|-4",
    NULL,
};

static const char *const not_advice[] = {
    "log ind|5",      "logge ind|5",   "log på|5",      "logge på|5",
    "legitimation|4", "mitid|5",       "nemid|5",       "adgangskode*|4",
    "tilmeld|5",      "tilmelde|4",    "tilmelding*|5", "ansøg|5",
    "ansøge|3",       "ansøgning*|4",  "udfyld|4",      "udfylde|3",
    "klik|5",         "ring|3",        "ringe|1",       "e-mail*|3",
    "mail|2",         "bestille|4",    "bestil|4",      "tidsbestilling*|5",
    "åbent|4",        "åbningstid*|5", "lukket|3",      "senest|4",
    "frist*|4",       "download|5",    "hent her|4",    "kontakt|4",
    "kontakte|3",     "besøg|2",       "faktura*|4",    "betale|3",
    "gebyr*|3",       "byggesag*|3",   "forældre|1",    "parker*|2",
    "læs mere|5",     "abonner*|5",    "bilag*|3",      "indsend*|4",
    "aflever*|3",     "du skal|3",     "du må|2",       NULL,
};

static const char *const enumerations[] = {
    "for det første",
    "for det andet",
    "for det tredje",
    "for det fjerde",
    "for det femte",
    "det første er",
    "det andet er",
    "det tredje er",
    "til sidst",
    "endelig",
    NULL,
};

static const char *const abbreviations[] = {
    "f.eks.", "fx.",   "bl.a.",  "dvs.", "osv.", "m.m.", "m.fl.", "kl.",    "nr.",  "ca.",  "jf.",
    "evt.",   "inkl.", "ekskl.", "pga.", "tlf.", "s.",   "kap.",  "mio.",   "mia.", "pct.", "jan.",
    "feb.",   "aug.",  "sept.",  "okt.", "nov.", "dec.", "dr.",   "prof.",  "skt.", "afd.", "ang.",
    "etc.",   "o.l.",  "mv.",    "m.v.", "mht.", "ifm.", "ift.",  "d.v.s.", "kr.",  "hhv.", NULL,
};

/* The ids are the same in every language. */
static const char *const themes[] = {
    "trust|Tillid|tillid|stol|tryg|tillad|ryg|bange|frygt|ærlig|åben|åbn",
    "delegation|Delegering og mandat|deleger|mandat|bemyndig|bestem|beslut|eje|ansvar|magt|slip",
    "collaboration|Samarbejde|samarbejd|sammen|fælles|hinanden|nabo|partner|dele |forank|enige",
    "courage|Mod og fejl|mod "
    "|modig|vov|tør|turde|fejl|prøv|test|eksperiment|risiko|ufærdig|halvfærdig|forsøg",
    "learning|Læring og nysgerrighed|lær|nysgerrig|spørg|evaluer|erfaring|viden|lyt|forstår det "
    "ikke|ikke forstår",
    "competence|Kompetencer|kompetence|uddan|kurs|færdighed|ekspert|faglig|dygtig|forstå|øv|træn",
    "citizens|Nytte for "
    "borgerne|borger|kunde|bruger|patient|elev|nytte|behov|service|beboer|samfund|gevinst",
    "strategy|Strategi og opfølgning|strategi|plan|mål|styr|følg "
    "op|opfølg|resultat|prioriter|formål|vision|problem",
    "leadership|Ledelse|leder|ledelse|lede |chef|forbillede|eksempel|lykkes",
    "change|Forandring og "
    "vaner|forandr|vane|adfærd|kultur|arbejdsgang|omstill|rutine|begynd|start|indfør|kampagne",
    "technology|Teknologi og data|tekn|system|digital|it-|data|ai |værktøj|automat|app "
    "|maskin|robot",
    "simplicity|Forenkling|enkel|enkl|forenkl|fjern|afslut|ryd|færre|luk|væk|unødvendig|kort",
    NULL,
};

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
            [LIST_SAID] = said,
            [LIST_FIRST_PERSON] = first_person,
            [LIST_FUNCTION_WORDS] = function_words,
            [LIST_GIVEN_NAMES] = given_names,
            [LIST_GIVEN_NAMES_HE] = given_names_he,
            [LIST_GIVEN_NAMES_SHE] = given_names_she,
            /* typography */
            [LIST_UNITS] = units,
            /* principles */
            [LIST_NORMS] = norms,
            [LIST_NORM_SIGNS] = norm_signs,
            [LIST_IMPERATIVES] = imperatives,
            [LIST_MAXIMS] = maxims,
            [LIST_ADVICE] = advice,
            [LIST_NOT_ADVICE] = not_advice,
            [LIST_ENUMERATIONS] = enumerations,
            [LIST_ABBREVIATIONS] = abbreviations,
            [LIST_THEMES] = themes,
        },
    .words =
        {
            [BOOK_ANTHOLOGY] = "Antologi",
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
        },
};
