namespace DealNews.Tables;

/// <summary>The tables of the facts of articles.</summary>
public static class DealNewsTables
{
    private const string Facts = "facts";
    private const string DocumentKey = "document_key";
    private const string FactIndex = "fact_index";
    private const string EntityIndex = "entity_index";

    private static readonly TableDefinition s_documents = Table(
        "documents",
        "A row for each document.",
        [DocumentKey],
        Required(
            DocumentKey,
            ColumnType.Text,
            "The key: a hash of publisher and id; without an id, of the URL; without both, of the content."
        ),
        Required("content_hash", ColumnType.Text, "A hash of all values of the document, its entities and its facts."),
        Column("schema_version", ColumnType.Text, "The version of the format."),
        Column("article_id", ColumnType.Text, "The id of the article at its source."),
        Column("publisher", ColumnType.Text, "The publisher."),
        Column("headline", ColumnType.Text, "The headline."),
        Column("url", ColumnType.Text, "The URL as printed."),
        Column("authors", ColumnType.Json, "The authors, as an array."),
        Column("published_at", ColumnType.Instant, "The time of publication in UTC."),
        Column(
            "published_offset_minutes",
            ColumnType.Integer,
            "The offset from UTC that the document gives, in minutes."
        ),
        Column("language", ColumnType.Text, "The language of the text (BCP 47)."),
        Column("text_sha256", ColumnType.Text, "The SHA-256 hash of the text."),
        Required("entity_count", ColumnType.Integer, "The number of companies, people and projects."),
        Required("fact_count", ColumnType.Integer, "The number of facts."),
        Column("extra", ColumnType.Json, "The members that this version does not know, by their path in the document.")
    );

    private static readonly TableDefinition s_entities = Table(
        "entities",
        "A row for each company, person and project of a document.",
        [DocumentKey, EntityIndex],
        Required(DocumentKey, ColumnType.Text, "The key of the document."),
        Required(
            EntityIndex,
            ColumnType.Integer,
            "The index in the document, from 0: companies, then people, then projects."
        ),
        Required("sort", ColumnType.Text, "company, person or project."),
        Required("entity_id", ColumnType.Text, "The id by which facts of the document refer to the entity."),
        Column("name", ColumnType.Text, "The first name of the entity."),
        Column("kind", ColumnType.Text, "The kind of organization."),
        Column("country", ColumnType.Text, "The country (ISO 3166-1 alpha-2)."),
        Column("website", ColumnType.Text, "The website as printed."),
        Column("parent", ColumnType.Text, "The id of the company that controls this company."),
        Column("listing_status", ColumnType.Text, "The listing status of the shares."),
        Column("seat_country", ColumnType.Text, "The country of the seat."),
        Column("seat_names", ColumnType.Json, "The names of the place of the seat, by language."),
        Column("industries", ColumnType.Json, "The industries of the company, as an array."),
        Column("founding_date", ColumnType.Text, "The date on which the company was founded (EDTF)."),
        Column("founding_date_earliest", ColumnType.Date, "The first day of the founding date."),
        Column("founding_date_latest", ColumnType.Date, "The last day of the founding date."),
        Column("participants", ColumnType.Json, "The ids of the participants of a project, as an array."),
        Column("extra", ColumnType.Json, "The members that this version does not know, by their path in the entity.")
    );

    private static readonly TableDefinition s_entityNames = Table(
        "entity_names",
        "A row for each name of an entity.",
        [DocumentKey, EntityIndex, "name_index"],
        Required(DocumentKey, ColumnType.Text, "The key of the document."),
        Required(EntityIndex, ColumnType.Integer, "The index of the entity in the document."),
        Required("name_index", ColumnType.Integer, "The index of the name: names by language, then aliases."),
        Required("entity_id", ColumnType.Text, "The id of the entity."),
        Column("language", ColumnType.Text, "The language (BCP 47); absent for an alias."),
        Column("name", ColumnType.Text, "The name."),
        Required("is_alias", ColumnType.Boolean, "Whether the name is an alias: another name that the article uses.")
    );

    private static readonly TableDefinition s_entityIdentifiers = Table(
        "entity_identifiers",
        "A row for each identifier of a company in a public register.",
        [DocumentKey, EntityIndex, "identifier_index"],
        Required(DocumentKey, ColumnType.Text, "The key of the document."),
        Required(EntityIndex, ColumnType.Integer, "The index of the entity in the document."),
        Required("identifier_index", ColumnType.Integer, "The index of the identifier, from 0."),
        Required("entity_id", ColumnType.Text, "The id of the entity."),
        Required("scheme", ColumnType.Text, "lei, wikidata, isin, ticker or registration."),
        Column("register", ColumnType.Text, "The register, for a registration."),
        Column("value", ColumnType.Text, "The identifier.")
    );

    private static readonly TableDefinition s_positions = Table(
        "positions",
        "A row for each position of a person.",
        [DocumentKey, EntityIndex, "position_index"],
        Required(DocumentKey, ColumnType.Text, "The key of the document."),
        Required(EntityIndex, ColumnType.Integer, "The index of the person in the document."),
        Required("position_index", ColumnType.Integer, "The index of the position, from 0."),
        Required("entity_id", ColumnType.Text, "The id of the person."),
        Column("company", ColumnType.Text, "The id of the company."),
        Column("title", ColumnType.Text, "The title as printed."),
        Column("role", ColumnType.Text, "The role in English."),
        Column("from_edtf", ColumnType.Text, "The first date of the position (EDTF)."),
        Column("until_edtf", ColumnType.Text, "The last date of the position (EDTF)."),
        Column("status", ColumnType.Text, "The status of the position: nominated, current, former.")
    );

    private static readonly TableDefinition s_facts = new(
        Facts,
        "A row for each fact, with a column for each member that has a single value. A value that can occur several "
            + "times, an amount or a number is in another table.",
        [DocumentKey, FactIndex],
        FactColumns.All
    );

    private static readonly TableDefinition s_amounts = Figures(
        "amounts",
        "A row for each amount of money of a fact, and for each equivalent in another currency.",
        ["number"],
        Required("number", ColumnType.Integer, "0 for the amount, then 1 and up for its equivalents."),
        Column(
            "equivalent_of",
            ColumnType.Integer,
            "The number of the amount that this row restates in another currency."
        ),
        Column("currency", ColumnType.Text, "The currency (ISO 4217).")
    );

    private static readonly TableDefinition s_numbers = Figures(
        "numbers",
        "A row for each number and each percentage of a fact.",
        [],
        Column("unit", ColumnType.Text, "The unit; % for a percentage.")
    );

    private static readonly TableDefinition s_participants = Detail(
        "participants",
        "A row for each reference of a fact to a company, person or project.",
        Required("entity_id", ColumnType.Text, "The id of the entity."),
        Column("on_behalf_of", ColumnType.Text, "The id of the entity that the entity represents."),
        Column(
            "acts_as",
            ColumnType.Text,
            "The function of the entity, for example meeting organizer or legal adviser."
        )
    );

    private static readonly TableDefinition s_evidence = Table(
        "evidence",
        "A row for each passage of the article that supports a fact.",
        [DocumentKey, FactIndex, "evidence_index"],
        Required(DocumentKey, ColumnType.Text, "The key of the document."),
        Required(FactIndex, ColumnType.Integer, "The index of the fact in the document."),
        Required("evidence_index", ColumnType.Integer, "The index of the passage, from 0."),
        Column("exact", ColumnType.Text, "The quote."),
        Column("prefix", ColumnType.Text, "The text directly before the quote."),
        Column("suffix", ColumnType.Text, "The text directly after the quote."),
        Column("start_position", ColumnType.Integer, "The start of the quote in code points."),
        Column("end_position", ColumnType.Integer, "The end of the quote in code points, exclusive.")
    );

    private static readonly TableDefinition s_factLinks = Detail(
        "fact_links",
        "A row for each reference of a fact to another fact.",
        Required("target_id", ColumnType.Text, "The id of the other fact."),
        Column(
            "target_index",
            ColumnType.Integer,
            "The index of the other fact; absent if the document has no fact with the id."
        )
    );

    private static readonly TableDefinition s_factTexts = Detail(
        "fact_texts",
        "A row for each text, term, date and name by language that a fact has in a list.",
        Column("language", ColumnType.Text, "The language (BCP 47) of a name."),
        Column("text", ColumnType.Text, "The text; a date in EDTF."),
        Column("earliest", ColumnType.Date, "The earliest possible day of a date."),
        Column("latest", ColumnType.Date, "The latest possible day of a date.")
    );

    private static readonly TableDefinition s_specifications = Table(
        "specifications",
        "A row for each specification of a product.",
        [DocumentKey, FactIndex, "specification_index"],
        Required(DocumentKey, ColumnType.Text, "The key of the document."),
        Required(FactIndex, ColumnType.Integer, "The index of the fact in the document."),
        Required("specification_index", ColumnType.Integer, "The index of the specification, from 0."),
        Column("name", ColumnType.Text, "The name."),
        Column("value_number", ColumnType.Decimal, "The value, if it is a number."),
        Column("value_text", ColumnType.Text, "The value, if it is a text or a number that does not fit."),
        Column("unit", ColumnType.Text, "The unit.")
    );

    private static readonly TableDefinition s_findings = Table(
        "findings",
        "A row for each line that could not be read, each value that does not fit a column, and each finding of the "
            + "validation.",
        [],
        Column(DocumentKey, ColumnType.Text, "The key of the document; absent for a line that could not be read."),
        Column("line", ColumnType.Integer, "The line of the JSON Lines, from 1."),
        Required("code", ColumnType.Text, "The code of the rule."),
        Required("severity", ColumnType.Text, "error, warning or information."),
        Required("pointer", ColumnType.Text, "The JSON Pointer of the value."),
        Required("message", ColumnType.Text, "The message."),
        Column("value", ColumnType.Text, "The value that does not fit.")
    );

    /// <summary>All tables.</summary>
    public static ValueList<TableDefinition> All { get; } =
    [
        s_documents,
        s_entities,
        s_entityNames,
        s_entityIdentifiers,
        s_positions,
        s_facts,
        s_amounts,
        s_numbers,
        s_participants,
        s_evidence,
        s_factLinks,
        s_factTexts,
        s_specifications,
        s_findings,
    ];

    private static TableDefinition Table(
        string name,
        string description,
        ValueList<string> key,
        params Func<string, ColumnDefinition>[] columns
    ) => new(name, description, key, [.. columns.Select(column => column(name))]);

    /// <summary>Creates a table of values that a fact can have several times.</summary>
    private static TableDefinition Detail(
        string name,
        string description,
        params Func<string, ColumnDefinition>[] columns
    ) => Detail(name, description, [], columns);

    private static TableDefinition Detail(
        string name,
        string description,
        ValueList<string> rest,
        params Func<string, ColumnDefinition>[] columns
    ) =>
        Table(
            name,
            description,
            [DocumentKey, FactIndex, "role", "ordinal", "item", .. rest],
            [
                Required(DocumentKey, ColumnType.Text, "The key of the document."),
                Required(FactIndex, ColumnType.Integer, "The index of the fact in the document."),
                Required("role", ColumnType.Text, "The path of the member in the fact, with underscores."),
                Required("ordinal", ColumnType.Integer, "The index in the list, from 0; 0 outside lists."),
                Required("item", ColumnType.Integer, "The index within a nested list or language map; otherwise 0."),
                .. columns,
            ]
        );

    private static TableDefinition Figures(
        string name,
        string description,
        ValueList<string> rest,
        params Func<string, ColumnDefinition>[] columns
    ) =>
        Detail(
            name,
            description,
            rest,
            [
                .. columns,
                Column("lower", ColumnType.Decimal, "The figure, or the lower bound; absent if there is none."),
                Column("upper", ColumnType.Decimal, "The figure, or the upper bound; absent if there is none."),
                Column("lower_inclusive", ColumnType.Boolean, "Whether the lower bound itself is possible."),
                Column("upper_inclusive", ColumnType.Boolean, "Whether the upper bound itself is possible."),
                Required("exact", ColumnType.Boolean, "Whether the article gives a single figure."),
                Required("approximate", ColumnType.Boolean, "Whether the article gives the figures as approximate."),
                Column(
                    "text",
                    ColumnType.Json,
                    "The value as in the document, if the columns cannot represent it completely."
                ),
            ]
        );

    private static Func<string, ColumnDefinition> Column(string name, ColumnType type, string description) =>
        table => new(table, name, type, description);

    private static Func<string, ColumnDefinition> Required(string name, ColumnType type, string description) =>
        table => new(table, name, type, description, isRequired: true);
}
