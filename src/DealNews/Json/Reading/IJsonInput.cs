using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// What the readers of the records ask of a JSON text. They are generated once and run on two inputs: one that knows nothing but
/// documents without fault and is quick, and one that says what is wrong.
/// </summary>
internal interface IJsonInput
{
    /// <summary>The kinds of fact that the application has added.</summary>
    FactKinds Kinds { get; }

    /// <summary>What the value is that comes next.</summary>
    JsonTokenType TokenType { get; }

    /// <summary>The byte at which the value starts that comes next.</summary>
    long Offset { get; }

    /// <summary>Goes into an object; false where the value is another, which is then reported and passed over.</summary>
    bool StartObject(string expected);

    /// <summary>Goes into an array; false where the value is another, which is then reported and passed over.</summary>
    bool StartArray();

    /// <summary>
    /// Goes to the value of the next known member that is not null, and onto its path; unknown ones are kept in the cursor, missing and
    /// repeated ones reported. False behind the last.
    /// </summary>
    bool NextMember(MemberNames names, ref MemberCursor cursor, out int member);

    /// <summary>
    /// Goes to the value of the next member, whatever its name, and onto its path. False behind the last. A name that is not Unicode is
    /// reported, its value passed over, and null in its place.
    /// </summary>
    bool NextName(ref MemberCursor cursor, out string? name);

    /// <summary>Goes to the next element of an array, and onto its path. False behind the last.</summary>
    bool NextElement(int index);

    /// <summary>Whether the value is null where one is required, which is reported.</summary>
    bool IsNull();

    /// <summary>Enters the path of something in the value.</summary>
    void Enter(string name);

    /// <summary>Leaves the path of a member or an element.</summary>
    void Leave();

    /// <summary>Passes over the value.</summary>
    void Skip();

    /// <summary>The <c>kind</c> of the object that comes next, wherever it stands in it; the object remains to be read. Null after a fault.</summary>
    string? FindKind();

    /// <summary>Reads a text of which the type knows what it is from its bytes; where it does not, the text remains to be read.</summary>
    bool TryRead<T>(out T value)
        where T : struct, IUtf8Known<T>;

    string? ReadText();

    decimal? ReadDecimal();

    int? ReadInteger();

    bool ReadBoolean();

    /// <summary>A value of whatever shape, kept as it is; null where it could not be written back unchanged.</summary>
    JsonElement? ReadElement();

    /// <summary>The byte at which a member of the object starts that comes next; where there is none, that of the object.</summary>
    long OffsetOfMember(string name);

    /// <summary>Reports that the value is of another type, and passes over it.</summary>
    void ReportShape(string expected);

    /// <summary>Reports a fault where the reading stands.</summary>
    void Report(long offset, string code, string message);
}
