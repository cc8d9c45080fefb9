using CsCheck;

namespace DealNews.Testing;

internal sealed partial class RecordGen
{
    /// <summary>Documents that list the whole cast and up to five consistent facts.</summary>
    public Gen<ArticleFacts> ArticleFacts =>
        Extend(
            Gen.Select(
                Gen.Frequency<string?>((6, DealNews.ArticleFacts.CurrentSchemaVersion), (1, null), (1, "1.7")),
                OptionalRecord(Article),
                Each(cast.Companies.ToValueList(), CompanyOf),
                Each(cast.People.ToValueList(), PersonOf),
                Each(cast.Projects.ToValueList(), ProjectOf),
                Fact.Array[0, 5],
                static (version, article, companies, people, projects, facts) =>
                    new ArticleFacts
                    {
                        SchemaVersion = version,
                        Article = article,
                        Companies = companies,
                        People = people,
                        Projects = projects,
                        Facts = CoherentFacts.Of(facts),
                    }
            )
        );
}
