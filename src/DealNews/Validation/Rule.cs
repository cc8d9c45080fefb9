using FluentValidation;

namespace DealNews.Validation;

/// <summary>A rule of the catalogue.</summary>
/// <param name="Code">The stable code of its findings.</param>
/// <param name="Severity">How severe a finding is.</param>
/// <param name="Meaning">What a finding says, in a sentence.</param>
public sealed record Rule(string Code, Severity Severity, string Meaning);
