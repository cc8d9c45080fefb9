using DealNews.Json;

namespace DealNews.Testing;

/// <summary>
/// Creates documents, facts and other records with valid values for everything that a test does not set.
/// </summary>
/// <example>
/// <code>
/// ArticleFacts document = Some.Document(
///     Some.Fact&lt;Meeting&gt;(meeting =&gt; meeting with { Date = "2025-02-04" }));
/// </code>
/// </example>
/// <remarks>
/// The values follow from the declaration of the record, so every kind of fact works, including application-defined
/// kinds. They never contradict a value that a test sets: statuses are intended, not done, and optional members are
/// absent unless a rule requires one of them.
/// </remarks>
public static class Some
{
    /// <summary>
    /// Starts a document with facts. The builder adds missing entities and facts to which they refer.
    /// </summary>
    public static DocumentBuilder Document(params ValueList<Fact> facts) => new DocumentBuilder().With(facts);

    /// <summary>Creates a fact.</summary>
    /// <typeparam name="T">The record of the kind of fact.</typeparam>
    /// <param name="change">
    /// Sets members: <c>meeting =&gt; meeting with { Date = "2025-02-04" }</c>. Null keeps all values.
    /// </param>
    /// <param name="factKinds">The application's fact kinds; none by default.</param>
    /// <returns>
    /// The fact. It is valid unless a member that the test sets makes it invalid; such errors are kept.
    /// </returns>
    /// <exception cref="NotSupportedException">
    /// A required member has a type of the application that is neither a number, a text, a date nor an enumeration.
    /// </exception>
    public static T Fact<T>(Func<T, T>? change = null, ValueList<FactKind> factKinds = default)
        where T : Fact => Record(change, factKinds);

    /// <summary>Creates a record: a part of a fact, an entity, an article or a fact.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <inheritdoc cref="Fact{T}" path="/param|/returns|/exception"/>
    public static T Record<T>(Func<T, T>? change = null, ValueList<FactKind> factKinds = default)
        where T : Extensible
    {
        var started = (T)MinimalRecord.Required(typeof(T));
        return (T)
            MinimalRecord.Complete(
                change is null ? started : change(started),
                started,
                new DealNewsJsonOptions { FactKinds = factKinds }
            );
    }

    /// <summary>Returns an exact amount: <c>Some.Amount("USD 340000000000")</c>.</summary>
    /// <param name="money">A currency code, a space and a number.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">
    /// <see cref="Money.Parse(string, IFormatProvider?)"/> cannot parse the text.
    /// </exception>
    public static ReportedAmount Amount(string money) => ReportedAmount.Exactly(Money.Parse(money));
}
