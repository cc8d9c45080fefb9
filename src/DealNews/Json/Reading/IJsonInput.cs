using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// The token source for the generated codecs. It has two implementations: <see cref="DirectInput"/>, the fast path for
/// valid documents, and <see cref="ReportingInput"/>, which reports errors.
/// </summary>
internal interface IJsonInput
{
    /// <summary>The application-defined kinds of fact.</summary>
    FactKinds Kinds { get; }

    /// <summary>The type of the next value.</summary>
    JsonTokenType TokenType { get; }

    /// <summary>The byte at which the next value starts.</summary>
    long Offset { get; }

    /// <summary>Enters an object. If the value has another type, reports it, skips it and returns false.</summary>
    bool StartObject(string expected);

    /// <summary>Enters an array. If the value has another type, reports it, skips it and returns false.</summary>
    bool StartArray();

    /// <summary>
    /// Moves to the value of the next known member that is not null, and enters its path. Unknown members are kept in
    /// the cursor; missing and repeated members are reported. Returns false after the last member.
    /// </summary>
    bool NextMember(MemberNames names, ref MemberCursor cursor, out int member);

    /// <summary>
    /// Moves to the value of the next member and enters its path. Returns false after the last member. If the name is
    /// not Unicode, it is reported, its value is skipped, and the name is null.
    /// </summary>
    bool NextName(ref MemberCursor cursor, out string? name);

    /// <summary>
    /// Moves to the next element of an array and enters its path. Returns false after the last element.
    /// </summary>
    bool NextElement(int index);

    /// <summary>Counts the records of a list. Their number in a document is limited.</summary>
    void CountRecords(int count);

    /// <summary>Reports the value if it is null but required.</summary>
    bool IsNull();

    /// <summary>Enters the path of a member of the value.</summary>
    void Enter(string name);

    /// <summary>Leaves the path of a member or an element.</summary>
    void Leave();

    /// <summary>Skips the value.</summary>
    void Skip();

    /// <summary>
    /// Finds the <c>kind</c> of the next object, at any position in it, without reading the object. Returns null after
    /// an error.
    /// </summary>
    string? FindKind();

    /// <summary>
    /// Reads a text if the type recognizes its bytes; otherwise reads nothing.
    /// </summary>
    bool TryRead<T>(out T value)
        where T : struct, IUtf8Known<T>;

    string? ReadText();

    decimal? ReadDecimal();

    int? ReadInteger();

    bool ReadBoolean();

    /// <summary>
    /// Finds the byte at which a member of the next object starts; the start of the object if there is none.
    /// </summary>
    long OffsetOfMember(string name);

    /// <summary>Reports that the value has the wrong type, and skips it.</summary>
    void ReportShape(string expected);

    /// <summary>Reports an error at the current path.</summary>
    void Report(long offset, string code, string message);
}
