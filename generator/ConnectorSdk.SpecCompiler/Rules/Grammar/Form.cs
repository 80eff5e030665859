using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Grammar;

/// <summary>
/// A way to say something, and what is then meant. The meaning is null where the words fit and their names don't.
/// </summary>
internal sealed record Form<T>(Pattern Pattern, Func<PatternMatch, SectionContext, T?> Meaning)
    where T : class;
