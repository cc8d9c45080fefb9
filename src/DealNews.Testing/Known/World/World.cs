using System.Globalization;

namespace DealNews.Testing;

/// <summary>Companies and people that are hard to distinguish.</summary>
internal sealed class World
{
    private const int Subsidiaries = 3;

    // Different sequences of syllables have different spellings.
    private static readonly WorldName[] s_syllables =
    [
        new("ka", "카", "カ"),
        new("mo", "모", "モ"),
        new("ri", "리", "リ"),
        new("ta", "타", "タ"),
        new("no", "노", "ノ"),
        new("se", "세", "セ"),
        new("hi", "히", "ヒ"),
        new("ku", "쿠", "ク"),
        new("ra", "라", "ラ"),
        new("me", "메", "メ"),
        new("to", "토", "ト"),
        new("sa", "사", "サ"),
        new("ni", "니", "ニ"),
        new("ho", "호", "ホ"),
        new("re", "레", "レ"),
        new("mi", "미", "ミ"),
        new("na", "나", "ナ"),
        new("ko", "코", "コ"),
        new("te", "테", "テ"),
        new("ma", "마", "マ"),
    ];

    private static readonly WorldName[] s_businesses =
    [
        new("Electronics", "전자", "電子"),
        new("Electro-Mechanics", "전기", "電機"),
        new("Motor", "자동차", "自動車"),
        new("Energy", "에너지", "エネルギー"),
        new("Bank", "은행", "銀行"),
        new("Chemical", "화학", "化学"),
        new("Securities", "증권", "証券"),
        new("Heavy Industries", "중공업", "重工業"),
    ];

    private static readonly WorldName[] s_forms =
    [
        new("Inc.", "주식회사", "株式会社"),
        new("Co., Ltd.", "(주)", "(株)"),
        new("LLC", "유한회사", "合同会社"),
        new("Corporation", "㈜", "株式会社"),
        new("plc", "주식회사", "株式会社"),
    ];

    private static readonly WorldName[] s_people =
    [
        new("Kim Min-jun", "김민준", "キム・ミンジュン"),
        new("Lee Seo-yeon", "이서연", "イ・ソヨン"),
        new("Park Ji-hoon", "박지훈", "パク・ジフン"),
        new("Hiroshi Tanaka", "다나카 히로시", "田中博"),
        new("Yuki Sato", "사토 유키", "佐藤由紀"),
        new("Anna Weber", "안나 베버", "アンナ・ウェーバー"),
        new("John Smith", "존 스미스", "ジョン・スミス"),
        new("Maria Garcia", "마리아 가르시아", "マリア・ガルシア"),
    ];

    private static readonly string[] s_countries = ["KR", "US", "JP", "GB", "DE", "SG", "TW"];
    private static readonly string[] s_markets = ["XKRX", "XTKS", "XNAS", "XNYS", "XLON"];

    private readonly Draw _draw;
    private readonly List<WorldCompany> _companies = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Draws companies and people.</summary>
    /// <param name="draw">The source of random values.</param>
    /// <param name="count">The minimum number of companies.</param>
    public World(Draw draw, int count)
    {
        _draw = draw;
        while (_companies.Count < count)
        {
            AddFamily();
        }

        // People of one name work for different companies.
        People =
        [
            .. _companies
                .Where(static company => company.Number % 2 == 0)
                .Select((company, i) => new WorldPerson(i, draw.OneOf(s_people), company)),
        ];
    }

    public IReadOnlyList<WorldCompany> Companies => _companies;

    public IReadOnlyList<WorldPerson> People { get; }

    private void AddFamily()
    {
        var (name, country, form) = (NewName(), _draw.OneOf(s_countries), _draw.OneOf(s_forms));
        switch (_draw.Int(0, 8))
        {
            case 0:
                // Namesakes in several countries.
                foreach (var each in _draw.Several(s_countries, 2))
                {
                    Add(name, each, form);
                }

                break;
            case 1:
                // Namesakes in one country.
                Add(name, country, form);
                Add(name, country, form);
                break;
            case 2:
                // A group: names that differ in one word.
                Add(name, country, form);
                foreach (var business in _draw.Several(s_businesses, Subsidiaries))
                {
                    Add(name + business, country, form);
                }

                break;
            case 3:
                // Only the legal form differs.
                Add(name, country, s_forms[0], needsForm: true);
                Add(name, country, s_forms[2], needsForm: true);
                break;
            case 4:
                Add(name, country, form, former: NewName());
                break;
            case 5:
                // Different names in English, one name in Korean and Japanese.
                Add(name with { English = name.English.Replace('k', 'c') + "h" }, country, form);
                Add(name with { English = name.English + "e" }, country, form);
                break;
            case 6:
                // A symbol differs.
                Add(name, country, form);
                Add(new(name.English + "+", name.Korean + "+", name.Japanese + "+"), country, form);
                break;
            default:
                Add(_draw.Chance(50) ? name + _draw.OneOf(s_businesses) : name, country, form);
                break;
        }
    }

    private WorldName NewName()
    {
        while (true)
        {
            var syllables = _draw.Several(s_syllables, 4);
            var name = new WorldName(
                string.Concat(syllables.Select(static each => each.English)),
                string.Concat(syllables.Select(static each => each.Korean)),
                string.Concat(syllables.Select(static each => each.Japanese))
            );
            if (_names.Add(name.English))
            {
                return name with { English = char.ToUpperInvariant(name.English[0]) + name.English[1..] };
            }
        }
    }

    private void Add(
        WorldName name,
        string country,
        WorldName form,
        bool needsForm = false,
        WorldName? former = null
    ) =>
        _companies.Add(
            new()
            {
                Number = _companies.Count,
                Name = name,
                FormerName = former,
                Form = form,
                NeedsForm = needsForm,
                Country = new(country),
                Identifiers = new()
                {
                    Lei = _draw.From(DealNewsGen.Lei),
                    Wikidata = new WikidataId(string.Create(CultureInfo.InvariantCulture, $"Q{_companies.Count + 1}")),
                    Isins = [_draw.From(DealNewsGen.Isin), _draw.From(DealNewsGen.Isin)],
                    // Two companies have the same symbol on different markets.
                    Tickers =
                    [
                        new Ticker(
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"{_draw.OneOf(s_markets)}:{_draw.Int(1000, 1500)}"
                            )
                        ),
                    ],
                },
            }
        );
}
