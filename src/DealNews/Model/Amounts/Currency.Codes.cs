namespace DealNews;

public readonly partial struct Currency
{
    /// <summary>All currencies of ISO 4217, current and historic, in the order of their codes.</summary>
    public static ValueList<Currency> All => CurrencyList.All;

    /// <summary>The Australian dollar.</summary>
    public static Currency AUD => FromLetters('A', 'U', 'D');

    /// <summary>The Canadian dollar.</summary>
    public static Currency CAD => FromLetters('C', 'A', 'D');

    /// <summary>The Swiss franc.</summary>
    public static Currency CHF => FromLetters('C', 'H', 'F');

    /// <summary>The Chinese yuan renminbi.</summary>
    public static Currency CNY => FromLetters('C', 'N', 'Y');

    /// <summary>The euro.</summary>
    public static Currency EUR => FromLetters('E', 'U', 'R');

    /// <summary>The pound sterling.</summary>
    public static Currency GBP => FromLetters('G', 'B', 'P');

    /// <summary>The Hong Kong dollar.</summary>
    public static Currency HKD => FromLetters('H', 'K', 'D');

    /// <summary>The Indian rupee.</summary>
    public static Currency INR => FromLetters('I', 'N', 'R');

    /// <summary>The Japanese yen, which has no minor unit.</summary>
    public static Currency JPY => FromLetters('J', 'P', 'Y');

    /// <summary>The South Korean won, which has no minor unit.</summary>
    public static Currency KRW => FromLetters('K', 'R', 'W');

    /// <summary>The Singapore dollar.</summary>
    public static Currency SGD => FromLetters('S', 'G', 'D');

    /// <summary>The New Taiwan dollar.</summary>
    public static Currency TWD => FromLetters('T', 'W', 'D');

    /// <summary>The US dollar.</summary>
    public static Currency USD => FromLetters('U', 'S', 'D');
}
