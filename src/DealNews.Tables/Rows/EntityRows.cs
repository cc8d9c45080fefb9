using System.Globalization;

namespace DealNews.Tables;

/// <summary>Adds the rows of the entities of a document.</summary>
internal sealed class EntityRows(TableSet tables)
{
    private readonly Table _entities = tables["entities"];
    private readonly Table _names = tables["entity_names"];
    private readonly Table _identifiers = tables["entity_identifiers"];
    private readonly Table _positions = tables["positions"];
    private readonly ExtraMembers _extra = new();

    private string _pointer = "";
    private string _id = "";
    private int _index;
    private int _identifier;

    public void Write(ArticleFacts document)
    {
        _index = 0;
        for (var i = 0; i < document.Companies.Count; i++, _index++)
        {
            if (document.Companies[i] is { } company)
            {
                Start("companies", i, company.Id, company.AdditionalProperties);
                Write(company);
            }
        }

        for (var i = 0; i < document.People.Count; i++, _index++)
        {
            if (document.People[i] is { } person)
            {
                Start("people", i, person.Id, person.AdditionalProperties);
                Write(person);
            }
        }

        for (var i = 0; i < document.Projects.Count; i++, _index++)
        {
            if (document.Projects[i] is { } project)
            {
                Start("projects", i, project.Id, project.AdditionalProperties);
                Write(project);
            }
        }
    }

    private void Start(string list, int place, EntityId id, AdditionalProperties extra)
    {
        _pointer = string.Create(CultureInfo.InvariantCulture, $"/{list}/{place}");
        _id = Clean(id.Value)!;
        _identifier = 0;
        _extra.Clear();
        _extra.Add("", 0, 0, extra);
    }

    private void Write(Company company)
    {
        var seat = company.Seat;
        _extra.Add("seat", 0, 0, seat?.AdditionalProperties ?? default);
        _extra.Add("identifiers", 0, 0, company.Identifiers?.AdditionalProperties ?? default);
        var registrations = company.Identifiers?.Registrations ?? default;
        for (var i = 0; i < registrations.Count; i++)
        {
            _extra.Add("identifiers/registrations/*", i, 0, registrations[i]?.AdditionalProperties ?? default);
        }

        Row("company", company.Names, company.Aliases)
            .Text(Clean(company.Kind?.Value))
            .Text(Clean(company.Country?.Value))
            .Text(Clean(company.Website))
            .Text(Clean(company.Parent?.Value))
            .Text(Clean(company.ListingStatus?.Value))
            .Text(Clean(seat?.Country?.Value))
            .Text(Clean(JsonCells.Object(seat?.Names ?? default)))
            .Text(Clean(JsonCells.Array(company.Industries, JsonCells.Of)))
            .Text(Clean(company.FoundingDate?.Value))
            .Date(company.FoundingDate?.Earliest)
            .Date(company.FoundingDate?.Latest)
            .Text(null)
            .Text(Clean(_extra.ToJson()));
        if (company.Identifiers is { } identifiers)
        {
            Identifier("lei", null, identifiers.Lei?.Value);
            Identifier("wikidata", null, identifiers.Wikidata?.Value);
            foreach (var isin in identifiers.Isins)
            {
                Identifier("isin", null, isin.Value);
            }

            foreach (var ticker in identifiers.Tickers)
            {
                Identifier("ticker", null, ticker.Value);
            }

            foreach (var registration in registrations)
            {
                Identifier("registration", registration?.Register, registration?.Number);
            }
        }

        Names(company.Names, company.Aliases);
    }

    private void Write(Person person)
    {
        for (var i = 0; i < person.Positions.Count; i++)
        {
            if (person.Positions[i] is { } position)
            {
                _extra.Add("positions/*", i, 0, position.AdditionalProperties);
                _positions
                    .Row()
                    .Key(tables.Key)
                    .Key(_index)
                    .Key(i)
                    .Text(_id)
                    .Text(Clean(position.Company?.Value))
                    .Text(Clean(position.Title))
                    .Text(Clean(position.Role))
                    .Text(Clean(position.From?.ToString()))
                    .Text(Clean(position.Until?.ToString()))
                    .Text(Clean(position.Status?.Value));
            }
        }

        Row("person", person.Names, default)
            .Text(null)
            .Text(null)
            .Text(null)
            .Text(null)
            .Text(null)
            .Text(null)
            .Text(null)
            .Text(null)
            .Text(null)
            .Date(null)
            .Date(null)
            .Text(null)
            .Text(Clean(_extra.ToJson()));
        Names(person.Names, default);
    }

    private void Write(Project project)
    {
        Row("project", project.Names, default)
            .Text(null)
            .Text(Clean(project.Country?.Value))
            .Text(null)
            .Text(null)
            .Text(null)
            .Text(null)
            .Text(null)
            .Text(null)
            .Text(null)
            .Date(null)
            .Date(null)
            .Text(Clean(JsonCells.Array(project.Participants, id => JsonCells.Escape(id.Value))))
            .Text(Clean(_extra.ToJson()));
        Names(project.Names, default);
    }

    private Table Row(string sort, LanguageMap names, ValueList<string> aliases)
    {
        var name =
            names.Count > 0 ? names.AsSpan()[0].Value
            : aliases.IsEmpty ? null
            : aliases[0];
        return _entities.Row().Key(tables.Key).Key(_index).Text(sort).Text(_id).Text(Clean(name));
    }

    private void Names(LanguageMap names, ValueList<string> aliases)
    {
        var place = 0;
        foreach (var (language, name) in names.AsSpan())
        {
            Name(place++).Text(Clean(language.Value)).Text(Clean(name)).Boolean(false);
        }

        foreach (var alias in aliases)
        {
            Name(place++).Text(null).Text(Clean(alias)).Boolean(true);
        }
    }

    private Table Name(int place) => _names.Row().Key(tables.Key).Key(_index).Key(place).Text(_id);

    private void Identifier(string scheme, string? register, string? value)
    {
        if (value is not null)
        {
            _identifiers
                .Row()
                .Key(tables.Key)
                .Key(_index)
                .Key(_identifier++)
                .Text(_id)
                .Text(scheme)
                .Text(Clean(register))
                .Text(Clean(value));
        }
    }

    private string? Clean(string? text) => tables.Clean(text, _pointer);
}
