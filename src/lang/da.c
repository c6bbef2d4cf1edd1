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

static const char *const writers[] = {
    "tekst", "af", "by", "skrevet", "journalist", "forfatter", NULL,
};

static const char *const senders[] = {
    "fra",
    "afsender",
    NULL,
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

static const char *const inhabitants[] = {
    "borgere",
    "boere",
    NULL,
};

static const char *const at[] = {
    "i", "ved", "på", "hos", "inden", "fra", "for", "af", NULL,
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
