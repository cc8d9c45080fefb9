namespace DealNews.Grounding;

/// <summary>A case particle. Korean particles depend on the last sound of the preceding word.</summary>
/// <param name="After">The endings that the particle can follow.</param>
internal sealed record ParticleTerm(ParticlePlace After) : Term(TermRole.Particle);
