/* SPDX-License-Identifier: MIT
 *
 * English: its words, its typography and the fixed words of its books, which stand in for those
 * that another language lacks. Only data; what a list means is told in lists.def and words.def. */
#include "lang/given_names.h"
#include "lang/lang.h"

#include "base/banned.h"

/* ---- detection ------------------------------------------------------------------------------ */

static const char *const stopwords[] = {
    "the",    "of",    "and",   "to",      "that",    "is",      "was",    "for",     "with",
    "on",     "are",   "be",    "this",    "have",    "from",    "by",     "not",     "or",
    "his",    "they",  "which", "you",     "had",     "been",    "has",    "their",   "we",
    "more",   "who",   "will",  "would",   "when",    "if",      "no",     "what",    "there",
    "can",    "her",   "my",    "about",   "up",      "into",    "your",   "she",     "than",
    "other",  "how",   "its",   "our",     "two",     "these",   "may",    "then",    "do",
    "first",  "any",   "like",  "such",    "over",    "out",     "so",     "only",    "it",
    "as",     "at",    "an",    "were",    "he",      "one",     "all",    "could",   "should",
    "did",    "very",  "where", "through", "because", "between", "those",  "after",   "before",
    "many",   "much",  "while", "each",    "does",    "against", "during", "without", "us",
    "them",   "us",    "me",    "also",    "just",    "now",     "people", "some",    "must",
    "being",  "most",  "same",  "i'm",     "don't",   "it's",    "we're",  "that's",  "doesn't",
    "didn't", "can't", "isn't", "won't",   "i've",    "we've",   "in",     "a",       "i",
    "but",    "-ing",  "-tion", "-ly",     "-ed",     "-ness",   "-ment",  "-ity",    "-ings",
    "-tions", "-ers",  "-est",  "-ous",    "-ive",    "-able",   "-ies",   "-ful",    NULL,
};

/* ---- dates ---------------------------------------------------------------------------------- */

static const char *const months[] = {
    "january", "february",  "march",   "april",    "may",      "june", "july",
    "august",  "september", "october", "november", "december", NULL,
};

static const char *const months_short[] = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep|sept", "oct", "nov", "dec", NULL,
};

static const char *const weekdays[] = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues",   "wed",     "thu",       "thur",     "thurs",  "fri",      "sat",    "sun", NULL,
};

static const char *const date_words[] = {
    "of", "on", "at", "the", "st", "nd", "rd", "th", NULL,
};

static const char *const date_labels[] = {
    "published",
    "first published",
    "published on",
    "posted",
    "posted on",
    "posted by",
    "date",
    "sent",
    "issued",
    "created",
    "publication date",
    "released",
    "news",
    NULL,
};

static const char *const update_labels[] = {
    "updated",       "last updated", "updated on",  "last modified",     "modified",
    "last reviewed", "reviewed",     "last edited", "page last updated", NULL,
};

/* ---- blocks --------------------------------------------------------------------------------- */

/* ---- article -------------------------------------------------------------------------------- */

static const char *const roles[] = {
    "chief",       "director",     "manager",    "head",           "secretary",
    "leader",      "strategist",   "developer",  "coordinator",    "adviser",
    "advisor",     "officer",      "engineer",   "lawyer",         "economist",
    "principal",   "professor",    "lecturer",   "researcher",     "teacher",
    "doctor",      "nurse",        "minister",   "mayor",          "councillor",
    "councilor",   "chair",        "chairman",   "chairwoman",     "chairperson",
    "president",   "designer",     "analyst",    "controller",     "inspector",
    "consultant",  "specialist",   "expert",     "administrator",  "technician",
    "planner",     "editor",       "journalist", "reporter",       "photographer",
    "author",      "librarian",    "ombudsman",  "representative", "spokesperson",
    "spokeswoman", "spokesman",    "coach",      "founder",        "ceo",
    "cio",         "cdo",          "cto",        "architect",      "scientist",
    "student",     "commissioner", "governor",   "superintendent", NULL,
};

static const char *const role_prefixes[] = {
    "deputy", "acting", "vice",    "assistant", "associate", "senior", "chief",
    "former", "new",    "interim", "our",       "the",       NULL,
};

static const char *const role_tails[] = {
    "s",
    NULL,
};

static const char *const outsiders[] = {
    "consultant",   "journalist", "editor",    "author",     "writer",
    "photographer", "reporter",   "columnist", "freelancer", NULL,
};

static const char *const copulas[] = {
    "is", "was", "as", "became", "becomes", NULL,
};

static const char *const he[] = {
    "he",
    "him",
    "his",
    NULL,
};

static const char *const she[] = {
    "she",
    "her",
    "hers",
    NULL,
};

static const char *const name_particles[] = {
    "von", "af", "de", "van", "der", "la", "el", "al", "bin", NULL,
};

static const char *const not_names[] = {
    "The",      "A",       "An",      "And",       "But",      "If",        "When",     "Where",
    "Here",     "How",     "What",    "Why",       "Who",      "So",        "Now",      "Then",
    "After",    "Before",  "Under",   "Over",      "With",     "Without",   "For",      "From",
    "To",       "By",      "Of",      "In",        "On",       "At",        "Since",    "According",
    "Through",  "Between", "Because", "Both",      "All",      "None",      "Some",     "Many",
    "This",     "These",   "Those",   "It",        "He",       "She",       "They",     "We",
    "You",      "I",       "My",      "Our",       "Your",     "Their",     "His",      "Her",
    "Its",      "Sweden",  "Norway",  "Denmark",   "Finland",  "Europe",    "European", "Read",
    "See",      "Photo",   "Text",    "Two",       "Three",    "Four",      "Five",     "First",
    "Every",    "Each",    "As",      "Not",       "Most",     "January",   "February", "March",
    "April",    "May",     "June",    "July",      "August",   "September", "October",  "November",
    "December", "Monday",  "Tuesday", "Wednesday", "Thursday", "Friday",    "Saturday", "Sunday",
    "New",      NULL,
};

static const char *const credits[] = {
    "photo", "photographer", "picture", "by", "image", "illustration", "photography", NULL,
};

static const char *const writers[] = {
    "text", "words", "by", "written", "author", NULL,
};

static const char *const senders[] = {
    "from",
    "sender",
    NULL,
};

static const char *const org_forms[] = {
    "municipality|city of *",
    "municipality|municipality of *",
    "municipality|* municipality",
    "region|region *",
    "region|* region",
    "region|* county council",
    "university|university of *",
    "university|* university",
    "agency|* agency",
    "company|* ltd",
    "company|* ab",
    "municipality|* council",
    NULL,
};

static const char *const org_nouns[] = {
    "municipality|city|municipality|council",
    "region|region|county",
    "agency|agency|authority",
    "university|university",
    "company|company",
    NULL,
};

static const char *const place_tails[] = {
    "county", "university", "airport", "region", "fc", NULL,
};

static const char *const at[] = {
    "at", "in", "of", "for", "with", "from", NULL,
};

static const char *const former[] = {
    "formerly", "previously", "former", "earlier", NULL,
};

static const char *const beside[] = {
    "owner", "owned", "supplier", "vendor", "neighbour", "neighboring", NULL,
};

static const char *const title_labels[] = {
    "subject", "title", "headline", "re", "fw", "fwd", NULL,
};

static const char *const source_labels[] = {
    "source",
    "sources",
    "publication",
    NULL,
};

static const char *const url_labels[] = {
    "url", "link", "web address", "permalink", NULL,
};

static const char *const retrieved_labels[] = {
    "retrieved", "accessed", "downloaded", "retrieved on", NULL,
};

static const char *const published_in[] = {
    "published in",
    "first published in",
    "originally published in",
    "originally published on",
    "first appeared in",
    NULL,
};

static const char *const said[] = {
    "says",      "said",      "tells",  "told",      "explains", "explained", "adds",
    "added",     "notes",     "noted",  "argues",    "argued",   "believes",  "thinks",
    "recalls",   "remembers", "admits", "concludes", "asks",     "replies",   "answers",
    "continues", "states",    "stated", "writes",    "wrote",    "laughs",    "smiles",
    "insists",   "warns",     "hopes",  "leads",     "works",    NULL,
};

static const char *const first_person[] = {
    "i", "me", "my", "mine", NULL,
};

static const char *const function_words[] = {
    "the",   "a",     "an",     "and",     "but",       "if",      "when",    "where",   "here",
    "how",   "what",  "why",    "who",     "so",        "now",     "then",    "after",   "before",
    "under", "over",  "with",   "without", "for",       "from",    "to",      "by",      "of",
    "in",    "on",    "at",     "since",   "according", "through", "between", "because", "both",
    "all",   "none",  "some",   "many",    "this",      "these",   "those",   "it",      "he",
    "she",   "they",  "we",     "you",     "i",         "my",      "our",     "your",    "their",
    "his",   "her",   "its",    "is",      "was",       "are",     "were",    "be",      "been",
    "has",   "have",  "had",    "can",     "could",     "will",    "would",   "shall",   "should",
    "must",  "may",   "might",  "not",     "only",      "also",    "while",   "or",      "than",
    "yes",   "no",    "thanks", "hello",   "read",      "see",     "every",   "each",    "as",
    "two",   "three", "four",   "five",    "first",     "most",    NULL,
};

/* ---- principles ----------------------------------------------------------------------------- */

/* ---- the language --------------------------------------------------------------------------- */

const struct lang lang_en = {
    .code = "en",
    .name = "English",
    .quote_open = "“",
    .quote_close = "”",
    .single_open = "‘",
    .single_close = "’",
    .dash = "–",
    .dash_spaced = false,
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
            [BOOK_ANTHOLOGY] = "Anthology",
            [BOOK_CONTENTS] = "Contents",
            [BOOK_COVER] = "Cover",
            [BOOK_TITLE_PAGE] = "Title page",
            [BOOK_COLOPHON] = "Colophon",
            [BOOK_PREFACE] = "Preface",
            [BOOK_CHAPTER] = "Chapter",
            [BOOK_UNSORTED] = "Other texts",
            [BOOK_PRINCIPLES] = "Collected principles",
            [BOOK_BY_ORGANISATION] = "By organisation",
            [BOOK_BY_THEME] = "By theme",
            [BOOK_NO_THEME] = "Without a theme",
            [BOOK_SOURCES] = "Sources",
            [BOOK_APPENDIX] = "Appendix",
            [BOOK_PERSONS] = "Index of persons",
            [BOOK_ORGANISATIONS] = "Index of organisations",
            [BOOK_THEMES] = "Index of themes",
            [BOOK_INDEX] = "Index",
            [BOOK_ORIGIN] = "Origin",
            [BOOK_AUTHOR] = "Text",
            [BOOK_PUBLICATION] = "Publication",
            [BOOK_PUBLISHED] = "Published",
            [BOOK_RETRIEVED] = "Retrieved",
            [BOOK_PERMISSION] = "Permission",
            [BOOK_LICENCE] = "under licence",
            [BOOK_OWN] = "own text",
            [BOOK_CONSENT] = "with the author’s consent",
            [BOOK_QUOTATION] = "quoted under copyright law",
            [BOOK_OPEN] = "free to reproduce",
            [BOOK_UNKNOWN] = "not established",
            [BOOK_FILE] = "File",
            [BOOK_PICTURE] = "Picture in the original:",
            [BOOK_SPEAKER] = "Said by",
            [BOOK_TO_PLACE] = "To the place in the text",
            [BOOK_TO_PRINCIPLE] = "To the principle",
            [BOOK_OMITTED] = "Left out",
            [BOOK_OMIT_NAVIGATION] = "menus and navigation",
            [BOOK_OMIT_PAYWALL] = "calls to subscribe or log in",
            [BOOK_OMIT_SHARE] = "share buttons",
            [BOOK_OMIT_COMMENTS] = "readers’ comments",
            [BOOK_OMIT_RELATED] = "references to other articles",
            [BOOK_OMIT_PROMO] = "advertising and promotion",
            [BOOK_OMIT_CONTACT] = "contact details",
            [BOOK_OMIT_COOKIE] = "cookie notices",
            [BOOK_OMIT_DUPLICATE] = "repetitions",
            [BOOK_OMIT_METADATA] = "details of the web page",
            [BOOK_OMIT_OTHER] = "other",
            [BOOK_RIGHTS_DEFAULT] = "The rights to the texts belong to their authors.",
            [BOOK_MADE_BY] = "Compiled with",
            [BOOK_ACCESSIBILITY] =
                "The whole book is text that adapts to the screen and to the reader’s choice of "
                "typeface, size and colours, and that can be read aloud. Headings are marked up by "
                "level. The table of contents, the indexes and links lead to every part. The only "
                "image is the cover, which has a text alternative.",
            [BOOK_SEE_ALSO] = "See also",
            [BOOK_PAGE_TOP] = "To the contents",
        },
};
