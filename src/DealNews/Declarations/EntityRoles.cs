namespace DealNews;

/// <summary>
/// The roles of the entities of a fact. Grounding compares them with the sentences of the article that say who does
/// what with whom.
/// </summary>
[Flags]
public enum EntityRoles
{
    /// <summary>No role that a sentence marks.</summary>
    None = 0,

    /// <summary>It buys a company, an asset or securities.</summary>
    Buyer = 1,

    /// <summary>It is bought.</summary>
    Target = 1 << 1,

    /// <summary>It sells a company, an asset or securities.</summary>
    Seller = 1 << 2,

    /// <summary>It invests money.</summary>
    Investor = 1 << 3,

    /// <summary>It receives the investment.</summary>
    Investee = 1 << 4,

    /// <summary>It holds securities or a right.</summary>
    Holder = 1 << 5,

    /// <summary>Its securities are held.</summary>
    Held = 1 << 6,

    /// <summary>It lends money.</summary>
    Lender = 1 << 7,

    /// <summary>It borrows money.</summary>
    Borrower = 1 << 8,

    /// <summary>It supplies goods or services.</summary>
    Supplier = 1 << 9,

    /// <summary>It orders goods or services.</summary>
    Customer = 1 << 10,

    /// <summary>It grants a licence.</summary>
    Licensor = 1 << 11,

    /// <summary>It receives a licence.</summary>
    Licensee = 1 << 12,

    /// <summary>It advises, underwrites or arranges.</summary>
    Adviser = 1 << 13,

    /// <summary>It is advised.</summary>
    Client = 1 << 14,

    /// <summary>It pays.</summary>
    Payer = 1 << 15,

    /// <summary>It is paid.</summary>
    Payee = 1 << 16,

    /// <summary>It issues securities or grants a right.</summary>
    Issuer = 1 << 17,
}
