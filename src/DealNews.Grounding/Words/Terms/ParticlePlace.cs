namespace DealNews.Grounding;

/// <summary>The endings that a Korean particle can follow.</summary>
internal enum ParticlePlace
{
    Any,
    Vowel,
    Consonant,

    /// <summary>로: after a vowel or ㄹ.</summary>
    VowelOrRieul,

    /// <summary>으로: after a consonant other than ㄹ.</summary>
    ConsonantButRieul,
}
