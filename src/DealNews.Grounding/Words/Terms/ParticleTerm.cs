namespace DealNews.Grounding;

/// <summary>A case particle. Korean particles depend on the last sound of the word before them.</summary>
/// <param name="After">The endings that the particle can follow.</param>
internal sealed record ParticleTerm(ParticlePlace After) : Term(TermRole.Particle);
