namespace DealNews.Grounding;

/// <summary>Derives the forms of an entity's name that an article may use.</summary>
internal static class EntityNames
{
    private const int LongestName = 200;
    private const int FewestLetters = 4;

    private static readonly HashSet<string> s_latinForms = new(StringComparer.OrdinalIgnoreCase)
    {
        "inc",
        "incorporated",
        "corp",
        "corporation",
        "ltd",
        "limited",
        "co",
        "company",
        "llc",
        "llp",
        "lp",
        "plc",
        "ag",
        "sa",
        "se",
        "nv",
        "bv",
        "gmbh",
        "kk",
        "pte",
        "pty",
        "spa",
        "ab",
        "asa",
        "oyj",
        "as",
        "kgaa",
        "kg",
        "sarl",
        "srl",
        "the",
    };

    private static readonly string[] s_eastAsianForms =
    [
        "주식회사",
        "유한회사",
        "유한책임회사",
        "(주)",
        "㈜",
        "(유)",
        "株式会社",
        "有限会社",
        "合同会社",
        "(株)",
        "㈱",
        "股份有限公司",
        "有限责任公司",
        "有限責任公司",
        "有限公司",
    ];

    private static readonly string[] s_endings =
    [
        "그룹",
        "홀딩스",
        "지주",
        "グループ",
        "ホールディングス",
        "集团",
        "集團",
    ];

    // Words that many names begin or end with.
    private static readonly HashSet<string> s_common = new(StringComparer.OrdinalIgnoreCase)
    {
        "american",
        "bank",
        "british",
        "capital",
        "china",
        "city",
        "digital",
        "energy",
        "european",
        "first",
        "fund",
        "general",
        "global",
        "group",
        "holding",
        "holdings",
        "institute",
        "international",
        "japan",
        "korea",
        "korean",
        "lab",
        "labs",
        "laboratories",
        "ministry",
        "national",
        "new",
        "north",
        "partners",
        "province",
        "royal",
        "south",
        "standard",
        "state",
        "technologies",
        "technology",
        "union",
        "united",
        "university",
        "ventures",
        "west",
        "world",
    };

    private static readonly string[] s_titles =
    [
        "회장",
        "부회장",
        "사장",
        "부사장",
        "대표",
        "이사장",
        "의장",
        "총리",
        "대통령",
        "장관",
        "차관",
        "원장",
        "교수",
        "박사",
        "총재",
        "행장",
        "본부장",
        "전무",
        "상무",
        "이사",
        "연구원",
        "애널리스트",
        "ceo",
        "창업자",
        "씨",
        "위원장",
        "시장",
        "지사",
        "의원",
        "감독",
        "氏",
        "会長",
        "社長",
        "副社長",
        "頭取",
        "首相",
        "大臣",
        "総裁",
        "教授",
        "ceo",
        "先生",
        "女士",
        "董事长",
        "董事長",
        "总裁",
        "總裁",
        "总经理",
        "總經理",
        "博士",
        "部长",
        "部長",
    ];

    /// <summary>Returns the forms of the names of a company or project.</summary>
    public static IEnumerable<EntityName> Of(IEnumerable<string> names) =>
        names.Where(IsUsable).SelectMany(name => Whole(name).Concat(Parts(name)));

    /// <summary>Returns the forms of the names of a person, who is also called by the last name.</summary>
    public static IEnumerable<EntityName> OfPerson(IEnumerable<string> names) =>
        names.Where(IsUsable).SelectMany(name => Whole(name).Concat(Surnames(name)));

    /// <summary>
    /// Returns whether an article has the words of a name at any places: "the state" and "Georgia" for "State of
    /// Georgia".
    /// </summary>
    public static bool HasWords(string name, SubstringIndex letters)
    {
        const int manyWords = 3;
        var words = WordsOf(name).FindAll(word => word.Length > 1 && !s_latinForms.Contains(Plain(word)));
        if (words.Count < 2)
        {
            return false;
        }

        var distinctive = words.FindAll(word => word.Length > 2 && !s_common.Contains(word));
        var found = distinctive.Count(word => letters.Contains(Folded(word)));
        return distinctive.Count > 0 && found >= distinctive.Count - (distinctive.Count >= manyWords ? 1 : 0);
    }

    private static bool IsUsable(string? name) => name is { Length: > 0 and <= LongestName } && Folded(name).Length > 1;

    private static IEnumerable<EntityName> Whole(string name)
    {
        yield return new(Folded(name), true);
        var bare = name;
        foreach (var form in s_eastAsianForms)
        {
            bare = bare.Replace(form, "", StringComparison.Ordinal);
        }

        var words = WordsOf(bare);
        while (words.Count > 1 && s_latinForms.Contains(Plain(words[^1])))
        {
            words.RemoveAt(words.Count - 1);
        }

        while (words.Count > 1 && s_latinForms.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        if (Folded(string.Join(' ', words)) is { Length: > 1 } withoutForm)
        {
            yield return new(withoutForm, true);
        }

        // "Calloway Ridge" for Calloway Ridge Partners, 소프트뱅크 for 소프트뱅크그룹.
        if (words.Count > 1 && s_common.Contains(words[^1]))
        {
            yield return new(
                Folded(string.Join(' ', words.GetRange(0, words.Count - 1))),
                words.Count > 2 || IsRare(words[0])
            );
        }

        foreach (var ending in s_endings)
        {
            if (bare.Length > ending.Length + 1 && bare.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return new(Folded(bare[..^ending.Length]), true);
            }
        }
    }

    private static IEnumerable<EntityName> Parts(string name)
    {
        var words = WordsOf(name).FindAll(word => !s_latinForms.Contains(Plain(word)));
        if (words.Count > 1 && words.TrueForAll(word => char.IsAscii(word[0])))
        {
            // "Calloway Ridge Partners" as "Calloway Ridge", "Tidewell Growth Fund" as "Tidewell".
            for (var count = words.Count - 1; count > 0; count--)
            {
                var part = words.GetRange(0, count);
                if (count > 1 || IsRare(part[0]))
                {
                    yield return new(Folded(string.Join(' ', part)), false);
                }
            }

            if (words.Count > 2)
            {
                yield return new(Folded(string.Concat(words.Select(word => word[0]))), true);
            }

            // "the agency" for "Osterveen Development Agency" names it too.
            if (words[^1].Length >= FewestLetters)
            {
                yield return new(Folded("the " + words[^1]), false);
            }
        }
        else if (words.Count > 0 && !char.IsAscii(name[0]))
        {
            // "소프트뱅크" for 소프트뱅크그룹, 파도 for 파도링크.
            var whole = Folded(name);
            var shortest = Math.Max(2, (whole.Length + 1) / 2);
            for (var length = whole.Length - 1; length >= shortest; length--)
            {
                yield return new(whole[..length], false);
            }
        }
    }

    private static IEnumerable<EntityName> Surnames(string name)
    {
        var words = WordsOf(name);
        if (words.Count > 1)
        {
            foreach (var word in ((string[])[words[0], words[^1]]).Where(word => word.Length > 1))
            {
                yield return new(Folded(word), false);
            }
        }
        else if (Folded(name) is { Length: >= 2 and <= 5 } whole && !char.IsAscii(whole[0]))
        {
            foreach (var title in s_titles)
            {
                yield return new(whole[..1] + title, false);
                if (whole.Length > 3 || whole[0] >= '\u3040' && whole[0] < '\uAC00')
                {
                    yield return new(whole[..2] + title, false);
                }
            }
        }
    }

    private static bool IsRare(string word) => word.Length >= FewestLetters && !s_common.Contains(word);

    private static List<string> WordsOf(string name) =>
        [.. name.Split([' ', '\u00A0', '\u3000', ','], StringSplitOptions.RemoveEmptyEntries)];

    private static string Plain(string word) => word.Replace(".", "", StringComparison.Ordinal).Trim('(', ')');

    private static string Folded(string name) => NameIndex.Fold(NormalizedText.Of(name).Characters);
}
