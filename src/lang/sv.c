/* SPDX-License-Identifier: MIT
 *
 * Swedish, also as written in Finland: its words, its typography and the fixed words of its books.
 * Only data; what a list means is told in lists.def and words.def. */
#include "lang/given_names.h"
#include "lang/lang.h"

#include "base/banned.h"

/* ---- detection ------------------------------------------------------------------------------ */

static const char *const stopwords[] = {
    "och",    "att",      "är",          "för",   "inte",   "jag",    "från",   "till",   "ett",
    "eller",  "också",    "mycket",      "när",   "där",    "här",    "vad",    "hur",    "ska",
    "utan",   "bara",     "sedan",       "många", "mellan", "andra",  "finns",  "oss",    "varit",
    "kommer", "säger",    "hon",         "ut",    "upp",    "även",   "någon",  "något",  "några",
    "sin",    "sitt",     "sina",        "dem",   "deras",  "vår",    "vårt",   "våra",   "över",
    "vid",    "kunna",    "göra",        "gör",   "få",     "får",    "än",     "nu",     "efter",
    "genom",  "inom",     "redan",       "då",    "måste",  "blev",   "blivit", "vara",   "själv",
    "själva", "olika",    "hela",        "nya",   "kanske", "varför", "vilket", "vilka",  "vilken",
    "dock",   "alltid",   "aldrig",      "ännu",  "både",   "samt",   "mot",    "ju",     "väl",
    "enligt", "istället", "tillsammans", "detta", "dessa",  "bli",    "blir",   "av",     "på",
    "som",    "med",      "det",         "den",   "en",     "de",     "vi",     "så",     "men",
    "om",     "har",      "kan",         "var",   "han",    "man",    "du",     "i",      "skulle",
    "hade",   "alla",     "ni",          "er",    "mig",    "dig",    "sig",    "under",  "mer",
    "år",     "-heten",   "-ningen",     "-arna", "-erna",  "-orna",  "-ligt",  "-skt",   "-ande",
    "-ade",   "-ing",     "-tionen",     "-tion", "-het",   "-are",   "-arnas", "-ernas", "-at",
    "-ats",   "-ades",    "-ös",         "-iska", "+ä",     "+ö",     "+å",     NULL,
};

/* ---- dates ---------------------------------------------------------------------------------- */

static const char *const months[] = {
    "januari", "februari",  "mars",    "april",    "maj",      "juni", "juli",
    "augusti", "september", "oktober", "november", "december", NULL,
};

static const char *const months_short[] = {
    "jan", "feb",      "mar|mars", "apr", "maj", "jun", "jul",
    "aug", "sep|sept", "okt",      "nov", "dec", NULL,
};

static const char *const weekdays[] = {
    "måndag",   "tisdag",   "onsdag",    "torsdag",  "fredag",   "lördag",   "söndag", "måndagen",
    "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen", "mån",    "tis",
    "tisd",     "ons",      "onsd",      "tors",     "torsd",    "tor",      "fre",    "fred",
    "lör",      "lörd",     "sön",       "sönd",     "månd",     NULL,
};

static const char *const date_words[] = {
    "den", "kl", "klockan", "e", "a", NULL,
};

static const char *const date_labels[] = {
    "publicerad",
    "publicerat",
    "publicerades",
    "publicerad den",
    "först publicerad",
    "publiceringsdatum",
    "publicerad av",
    "postat",
    "postat den",
    "postad",
    "inlagd",
    "inlagt",
    "upplagd",
    "skickat",
    "skickat den",
    "skickad",
    "sänt",
    "sändes",
    "datum",
    "skapad",
    "skapades",
    "skriven",
    "skrivet",
    "utgiven",
    "utlagd",
    "nyhet publicerad",
    "artikeln publicerades",
    "nyhet",
    NULL,
};

static const char *const update_labels[] = {
    "uppdaterad",
    "uppdaterat",
    "uppdaterades",
    "senast uppdaterad",
    "senast uppdaterat",
    "senast ändrad",
    "senast ändrat",
    "senast granskad",
    "sidan uppdaterad",
    "sidan uppdaterades",
    "sidan senast uppdaterad",
    "sidan uppdaterades senast",
    "ändrad",
    "reviderad",
    "granskad",
    "senast publicerad",
    "senast reviderad",
    NULL,
};

/* ---- blocks --------------------------------------------------------------------------------- */

/* ---- article -------------------------------------------------------------------------------- */

static const char *const roles[] = {
    "chef",
    "direktör",
    "sekreterare",
    "ledare",
    "strateg",
    "utvecklare",
    "samordnare",
    "koordinator",
    "rådgivare",
    "handläggare",
    "utredare",
    "ingenjör",
    "jurist",
    "ekonom",
    "rektor",
    "prefekt",
    "dekan",
    "professor",
    "lektor",
    "docent",
    "forskare",
    "studierektor",
    "lärare",
    "förskollärare",
    "pedagog",
    "kurator",
    "psykolog",
    "läkare",
    "överläkare",
    "sjuksköterska",
    "undersköterska",
    "barnmorska",
    "fysioterapeut",
    "arbetsterapeut",
    "biståndshandläggare",
    "socionom",
    "socialsekreterare",
    "brandman",
    "räddningsledare",
    "polis",
    "generaldirektör",
    "landshövding",
    "statssekreterare",
    "minister",
    "statsråd",
    "talman",
    "ordförande",
    "ledamot",
    "kommunalråd",
    "borgarråd",
    "regionråd",
    "oppositionsråd",
    "landstingsråd",
    "borgmästare",
    "politiker",
    "nämndordförande",
    "vd",
    "tf",
    "arkitekt",
    "designer",
    "analytiker",
    "controller",
    "inspektör",
    "konsult",
    "specialist",
    "expert",
    "koordinatör",
    "administratör",
    "tekniker",
    "planerare",
    "projektör",
    "byggledare",
    "redaktör",
    "kommunikatör",
    "pressekreterare",
    "journalist",
    "reporter",
    "fotograf",
    "författare",
    "bibliotekarie",
    "arkivarie",
    "antikvarie",
    "intendent",
    "ombudsman",
    "representant",
    "talesperson",
    "språkrör",
    "coach",
    "agil",
    "scrummaster",
    "produktägare",
    "systemägare",
    "objektägare",
    "testledare",
    "programmerare",
    "arbetsledare",
    "förman",
    "fastighetsskötare",
    "vaktmästare",
    "lokalvårdare",
    "kock",
    "måltidsbiträde",
    "vårdbiträde",
    "assistent",
    "doktorand",
    "student",
    "elev",
    "granskare",
    "revisor",
    "kanslist",
    "notarie",
    "domare",
    "åklagare",
    "advokat",
    "stadsjurist",
    "informatör",
    "kvalitetsutvecklare",
    "curator",
    "moderator",
    "facilitator",
    "mentor",
    "grundare",
    "medgrundare",
    "entreprenör",
    "vicerektor",
    "universitetslektor",
    "adjunkt",
    "amanuens",
    "studievägledare",
    "skolsköterska",
    "tandläkare",
    "veterinär",
    "agronom",
    "biolog",
    "geolog",
    "meteorolog",
    "statistiker",
    "nationalekonom",
    "statsvetare",
    "föreläsare",
    "krönikör",
    "skribent",
    "copywriter",
    "byggnadsinspektör",
    "miljöinspektör",
    "hemtjänstpersonal",
    "boendestödjare",
    "behandlingsassistent",
    "förvaltare",
    "driftansvarig",
    "ansvarig",
    "gruppchef",
    "huvudman",
    "föreståndare",
    "processägare",
    "digitaliseringsstrateg",
    "stabschef",
    "kanslichef",
    "hr-specialist",
    "upphandlare",
    "inköpare",
    "logistiker",
    "kapten",
    "överste",
    "brigadgeneral",
    "general",
    "major",
    "löjtnant",
    NULL,
};

static const char *const role_prefixes[] = {
    "biträdande", "tillförordnad", "tf",       "ställföreträdande",
    "vice",       "förste",        "ny",       "nya",
    "nye",        "nytillträdd",   "tidigare", "dåvarande",
    "avgående",   "pensionerad",   "senior",   "vår",
    "vårt",       "våra",          "erfaren",  "kommunens",
    "stadens",    "regionens",     NULL,
};

static const char *const role_tails[] = {
    "n", "en", "an", "na", "nan", "erna", "arna", "r",
    "e", "er", "ar", "s",  "ns",  "ens",  "ans",  NULL,
};

static const char *const outsiders[] = {
    "konsult",
    "journalist",
    "redaktör",
    "reporter",
    "föreläsare",
    "författare",
    "krönikör",
    "skribent",
    "frilans",
    "fotograf",
    "moderator",
    "copywriter",
    "organisationskonsult",
    "debattör",
    NULL,
};

static const char *const copulas[] = {
    "är", "blir", "som", "heter", "var", "blev", "utses", NULL,
};

static const char *const he[] = {
    "han",
    "honom",
    "hans",
    NULL,
};

static const char *const she[] = {
    "hon",
    "henne",
    "hennes",
    NULL,
};

static const char *const name_particles[] = {
    "von", "af", "de", "van", "der", "den", "da", "di",
    "la",  "le", "el", "al",  "bin", "ben", "zu", NULL,
};

static const char *const not_names[] = {
    "Den",      "Det",       "De",       "Du",       "Vi",       "Ni",         "Han",
    "Hon",      "Jag",       "Man",      "En",       "Ett",      "Och",        "Men",
    "Att",      "Som",       "Om",       "När",      "Där",      "Här",        "Hur",
    "Vad",      "Varför",    "Vem",      "Så",       "Nu",       "Då",         "Efter",
    "Före",     "Under",     "Över",     "Med",      "Utan",     "För",        "Från",
    "Till",     "Mot",       "Vid",      "På",       "Av",       "Ur",         "Sedan",
    "Innan",    "Enligt",    "Genom",    "Inom",     "Mellan",   "Trots",      "Eftersom",
    "Utöver",   "Både",      "Alla",     "Allt",     "Ingen",    "Inget",      "Några",
    "Någon",    "Många",     "Flera",    "Detta",    "Denna",    "Dessa",      "Dagens",
    "Idag",     "Igår",      "Sverige",  "Svenska",  "Norge",    "Danmark",    "Finland",
    "Europa",   "Norden",    "EU",       "IT",       "AI",       "Hej",        "Tack",
    "Läs",      "Se",        "Foto",     "Text",     "Bild",     "Publicerad", "Fakta",
    "Januari",  "Februari",  "Mars",     "April",    "Maj",      "Juni",       "Juli",
    "Augusti",  "September", "Oktober",  "November", "December", "Måndag",     "Tisdag",
    "Onsdag",   "Torsdag",   "Fredag",   "Lördag",   "Söndag",   "Jul",        "Påsk",
    "Nordiska", "Norra",     "Södra",    "Östra",    "Västra",   "Stora",      "Lilla",
    "Nya",      "Gamla",     "Kungliga", "Statens",  "Svensk",   "Nationella", NULL,
};

static const char *const credits[] = {
    "foto",         "fotograf", "fotografi", "bild",   "photo",     "by",
    "illustration", "fotot",    "bilder",    "grafik", "copyright", NULL,
};

static const char *const writers[] = {
    "text", "av", "by", "skriven", "ord", "reporter", "skribent", "skribenten", "författare", NULL,
};

static const char *const senders[] = {
    "från",
    "avsändare",
    "from",
    NULL,
};

static const char *const org_forms[] = {
    "municipality|* kommun",
    "municipality|* stad",
    "region|region *",
    "region|landstinget i *",
    "region|* läns landsting",
    "agency|länsstyrelsen i *",
    "university|* universitet",
    "university|* högskola",
    "university|högskolan i *",
    "university|* university",
    "company|* ab",
    "company|ab *",
    "company|*hem",
    "company|*bostäder",
    "company|*byggen",
    "municipality|* kommune",
    "other|* kommunalförbund",
    "other|* räddningstjänst",
    "municipality|city of *",
    "other|* sjukhus",
    "other|* församling",
    NULL,
};

static const char *const org_nouns[] = {
    "municipality|kommunen|kommunens|staden|stadens|stan|kommunledningen|kommunhuset|stadshuset|"
    "stadsledningskontoret|kommundirektör|kommunchef|stadsdirektör|kommunfullmäktige|"
    "kommunstyrelsen|kommuninvånarna|kommunalråd",
    "region|regionen|regionens|landstinget|landstingets|regionstyrelsen|regionkontoret|"
    "regiondirektör",
    "agency|myndigheten|myndighetens|verket|verkets|generaldirektören|generaldirektör",
    "university|universitetet|universitetets|högskolan|högskolans|lärosätet|lärosätets|rektorn",
    "company|bolaget|bolagets|bostadsbolaget|bostadsbolagets|företaget|koncernen|vd",
    NULL,
};

static const char *const place_tails[] = {
    "län",       "läns",    "landsting", "universitet", "universitets", "högskola", "flygplats",
    "tingsrätt", "hovrätt", "stift",     "församling",  "sjukhus",      "lasarett", "ff",
    "if",        "ik",      "bk",        "fc",          "aik",          "gård",     "centrum",
    "station",   "sn",      "socken",    NULL,
};

static const char *const place_words[] = {
    "berg",         "mark",    "vara",       "lund",     "nora",   "kil",      "klippan",
    "boden",        "norberg", "falkenberg", "salem",    "ale",    "sala",     "eda",
    "flen",         "hjo",     "sida",       "polisen",  "tullen", "apoteket", "förvaltaren",
    "affärsverken", "telge",   "mimer",      "forte",    "rise",   "renova",   "inera",
    "hav",          "formas",  "konstfack",  "liseberg", "eksta",  NULL,
};

static const char *const inhabitants[] = {
    "bor", "borna", "bo", "bon", "bornas", "are", "arna", NULL,
};

static const char *const at[] = {
    "i", "vid", "på", "hos", "inom", "från", "för", NULL,
};

static const char *const former[] = {
    "tidigare", "förut", "dessförinnan", "närmast", "ursprungligen", "f.d", "uppvuxen", NULL,
};

static const char *const beside[] = {
    "ägare",        "ägs",           "ägarna",         "ägaren",      "leverantör",
    "leverantören", "leverantörens", "grannkommunen",  "grannstaden", "moderbolaget",
    "finansieras",  "finansiär",     "konsultbolaget", "medel",       NULL,
};

static const char *const title_labels[] = {
    "ämne", "rubrik", "angående", "ang", "titel", "re", "sv", "vb", "fw", "fwd", NULL,
};

static const char *const source_labels[] = {
    "källa",         "källor",           "ursprungskälla", "publikation", "tidning",
    "publicerat på", "från webbplatsen", "webbplats",      NULL,
};

static const char *const url_labels[] = {
    "url", "länk", "webbadress", "adress", "permalänk", "webb", "originalartikel", "originaladress",
    NULL,
};

static const char *const retrieved_labels[] = {
    "hämtad", "hämtat",         "hämtad den", "nedladdad", "sparad",
    "läst",   "hämtningsdatum", "kopierad",   "besökt",    NULL,
};

static const char *const published_in[] = {
    "publicerad i",
    "publicerat i",
    "ursprungligen publicerad i",
    "ursprungligen publicerad på",
    "först publicerad i",
    "tidigare publicerad i",
    "publicerad på",
    "artikeln är publicerad i",
    "artikeln har tidigare publicerats i",
    "ur",
    NULL,
};

static const char *const said[] = {
    "säger",      "sade",        "sa",          "berättar",     "menar",         "förklarar",
    "tycker",     "anser",       "konstaterar", "tror",         "understryker",  "betonar",
    "poängterar", "påpekar",     "framhåller",  "hävdar",       "svarar",        "frågar",
    "undrar",     "minns",       "tillägger",   "fortsätter",   "avslutar",      "inleder",
    "skrattar",   "ler",         "summerar",    "sammanfattar", "medger",        "erkänner",
    "resonerar",  "funderar",    "beskriver",   "uppger",       "kommenterar",   "noterar",
    "lägger",     "inflikar",    "utbrister",   "suckar",       "skämtar",       "intygar",
    "bekräftar",  "lovar",       "hoppas",      "råder",        "uppmanar",      "föreslår",
    "varnar",     "reflekterar", "kontrar",     "skriver",      "ser",           "upplever",
    "känner",     "beklagar",    "invänder",    "utvecklar",    "exemplifierar", "upprepar",
    "citerar",    "hälsar",      "berömmer",    "leder",        "arbetar",       "jobbar",
    NULL,
};

static const char *const first_person[] = {
    "jag", "mig", "min", "mitt", "mina", NULL,
};

static const char *const function_words[] = {
    "och",   "men",    "att",   "som",    "om",    "när",    "där",    "här",    "hur",
    "vad",   "varför", "så",    "nu",     "då",    "efter",  "före",   "under",  "över",
    "med",   "utan",   "för",   "från",   "till",  "mot",    "vid",    "på",     "av",
    "ur",    "sedan",  "innan", "enligt", "genom", "inom",   "mellan", "trots",  "eftersom",
    "både",  "alla",   "allt",  "ingen",  "inget", "några",  "någon",  "många",  "flera",
    "detta", "denna",  "dessa", "det",    "den",   "de",     "du",     "vi",     "ni",
    "han",   "hon",    "jag",   "man",    "en",    "ett",    "är",     "var",    "blev",
    "blir",  "har",    "hade",  "kan",    "ska",   "skulle", "måste",  "vill",   "får",
    "fick",  "hos",    "åt",    "ju",     "inte",  "bara",   "även",   "också",  "medan",
    "tills", "samt",   "eller", "än",     "ännu",  "sin",    "sitt",   "sina",   "dess",
    "hans",  "hennes", "deras", "min",    "mitt",  "mina",   "din",    "ditt",   "dina",
    "vår",   "vårt",   "våra",  "er",     "ert",   "era",    "vilken", "vilket", "vilka",
    "vem",   "vems",   "ja",    "nej",    "tack",  "hej",    "läs",    "se",     NULL,
};

/* ---- principles ----------------------------------------------------------------------------- */

/* ---- the language --------------------------------------------------------------------------- */

const struct lang lang_sv = {
    .code = "sv",
    .name = "Swedish",
    .quote_open = "”",
    .quote_close = "”",
    .single_open = "’",
    .single_close = "’",
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
            [LIST_WRITERS] = writers,
            [LIST_SENDERS] = senders,
            [LIST_ORG_FORMS] = org_forms,
            [LIST_ORG_NOUNS] = org_nouns,
            [LIST_PLACE_TAILS] = place_tails,
            [LIST_PLACE_WORDS] = place_words,
            [LIST_INHABITANTS] = inhabitants,
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
            /* principles */
        },
    .words =
        {
            [BOOK_ANTHOLOGY] = "Antologi",
            [BOOK_CONTENTS] = "Innehåll",
            [BOOK_COVER] = "Omslag",
            [BOOK_TITLE_PAGE] = "Titelsida",
            [BOOK_COLOPHON] = "Kolofon",
            [BOOK_PREFACE] = "Förord",
            [BOOK_CHAPTER] = "Kapitel",
            [BOOK_UNSORTED] = "Övriga texter",
            [BOOK_PRINCIPLES] = "Samlade principer",
            [BOOK_BY_ORGANISATION] = "Efter organisation",
            [BOOK_BY_THEME] = "Efter tema",
            [BOOK_NO_THEME] = "Utan tema",
            [BOOK_SOURCES] = "Källor",
            [BOOK_APPENDIX] = "Bilaga",
            [BOOK_PERSONS] = "Personregister",
            [BOOK_ORGANISATIONS] = "Organisationsregister",
            [BOOK_THEMES] = "Temaregister",
            [BOOK_INDEX] = "Register",
            [BOOK_ORIGIN] = "Ursprung",
            [BOOK_AUTHOR] = "Text",
            [BOOK_PUBLICATION] = "Publikation",
            [BOOK_PUBLISHED] = "Publicerad",
            [BOOK_RETRIEVED] = "Hämtad",
            [BOOK_PERMISSION] = "Tillstånd",
            [BOOK_LICENCE] = "enligt licens",
            [BOOK_OWN] = "egen text",
            [BOOK_CONSENT] = "med upphovsmannens medgivande",
            [BOOK_QUOTATION] = "citat enligt upphovsrättslagen",
            [BOOK_OPEN] = "fri att återge",
            [BOOK_UNKNOWN] = "ej klarlagt",
            [BOOK_FILE] = "Fil",
            [BOOK_PICTURE] = "Bild i originalet:",
            [BOOK_SPEAKER] = "Sagt av",
            [BOOK_TO_PLACE] = "Till stället i texten",
            [BOOK_TO_PRINCIPLE] = "Till principen",
            [BOOK_OMITTED] = "Utelämnat",
            [BOOK_OMIT_NAVIGATION] = "menyer och navigering",
            [BOOK_OMIT_PAYWALL] = "uppmaningar att prenumerera eller logga in",
            [BOOK_OMIT_SHARE] = "knappar för delning",
            [BOOK_OMIT_COMMENTS] = "läsarkommentarer",
            [BOOK_OMIT_RELATED] = "hänvisningar till andra artiklar",
            [BOOK_OMIT_PROMO] = "reklam och egenreklam",
            [BOOK_OMIT_CONTACT] = "kontaktuppgifter",
            [BOOK_OMIT_COOKIE] = "meddelanden om kakor",
            [BOOK_OMIT_DUPLICATE] = "upprepningar",
            [BOOK_OMIT_METADATA] = "uppgifter om webbsidan",
            [BOOK_OMIT_OTHER] = "övrigt",
            [BOOK_RIGHTS_DEFAULT] = "Rätten till texterna tillhör deras upphovsmän.",
            [BOOK_MADE_BY] = "Sammanställd med",
            [BOOK_ACCESSIBILITY] =
                "Hela boken är text som anpassar sig efter skärmen och läsarens val av "
                "teckensnitt, "
                "storlek och färger och som kan läsas upp. Rubrikerna är uppmärkta i nivåer. "
                "Innehållsförteckning, register och länkar leder till varje del. Den enda bilden "
                "är "
                "omslaget, som har alternativtext.",
            [BOOK_SEE_ALSO] = "Se även",
            [BOOK_PAGE_TOP] = "Till innehållet",
        },
};
