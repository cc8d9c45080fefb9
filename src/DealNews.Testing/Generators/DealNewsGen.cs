using CsCheck;
using DealNews.Json;

namespace DealNews.Testing;

/// <summary>
/// CsCheck generators of documents, records and values for property tests. Generated values are small, valid and
/// realistic. They follow from the declarations of the records, so that they cover every kind of fact and every member.
/// </summary>
/// <remarks>
/// Validation finds no error and no warning in a generated document; it can find information, such as an unused entity.
/// A separately generated record refers to a fixed set of companies, people and projects, so that such records can
/// be combined in one document. Facts of a generated document refer only to entities and facts of that document.
/// </remarks>
public static partial class DealNewsGen
{
    /// <summary>Documents without errors and warnings.</summary>
    public static Gen<ArticleFacts> ArticleFacts { get; } = Documents(isExtended: false, options: null);

    /// <summary>
    /// Documents of a newer version of the format, with unknown terms, members and kinds of fact. Validation reports
    /// these as warnings and finds no error.
    /// </summary>
    public static Gen<ArticleFacts> ArticleFactsFromNewerVersion { get; } = Documents(isExtended: true, options: null);

    /// <summary>Facts of every known kind.</summary>
    public static Gen<Fact> Fact { get; } =
        new DrawnGen<Fact>(static draw => (Fact)Single(draw.OneOf(ModelTypes.Facts), draw, options: null));

    /// <summary>Returns a generator of documents that also have facts of application-defined kinds.</summary>
    /// <param name="factKinds">The kinds.</param>
    /// <exception cref="ArgumentNullException">An element is null.</exception>
    /// <exception cref="ArgumentException">Two elements have the same kind or the same record.</exception>
    public static Gen<ArticleFacts> ArticleFactsWith(ValueList<FactKind> factKinds) =>
        Documents(isExtended: false, new DealNewsJsonOptions { FactKinds = factKinds });

    /// <summary>Returns a generator of a record: a kind of fact, a part of a fact, an entity or an article.</summary>
    /// <typeparam name="T">The record: a record of the library or an application-defined kind of fact.</typeparam>
    /// <param name="factKinds">The application's fact kinds; none by default.</param>
    /// <remarks>
    /// A member whose type is not a type of the library is set only if it is required and its type is a number, a text,
    /// a date or an enumeration.
    /// </remarks>
    /// <exception cref="NotSupportedException">
    /// Thrown while generating: a required member has another type of the application.
    /// </exception>
    public static Gen<T> Record<T>(ValueList<FactKind> factKinds = default)
        where T : Extensible
    {
        var options = new DealNewsJsonOptions { FactKinds = factKinds };
        return new DrawnGen<T>(draw => (T)Single(typeof(T), draw, options));
    }

    /// <summary>Returns a generator of the known terms of a vocabulary.</summary>
    /// <typeparam name="T">The vocabulary, such as <see cref="PledgeStatus"/>.</typeparam>
    /// <exception cref="ArgumentException">The type is not a vocabulary.</exception>
    public static Gen<T> Term<T>()
        where T : struct =>
        Gen.OneOf([
            .. (
                ModelTypes.TermsOf(typeof(T))
                ?? throw new ArgumentException($"{typeof(T)} is not a vocabulary of the library.")
            ).Cast<T>(),
        ]);

    private static DrawnGen<ArticleFacts> Documents(bool isExtended, DealNewsJsonOptions? options) =>
        new(draw => new DocumentDraw(draw, isExtended, options).Document());

    private static Extensible Single(Type type, Draw draw, DealNewsJsonOptions? options) =>
        type == typeof(ArticleFacts)
            ? new DocumentDraw(draw, isExtended: false, options).Document()
            : new SingleDraw(draw, options).Record(type);
}
