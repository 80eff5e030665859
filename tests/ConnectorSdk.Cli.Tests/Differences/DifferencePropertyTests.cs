using ConnectorSdk.Cli.Differences;
using ConnectorSdk.Cli.Differences.Effects;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.TestSupport;
using CsCheck;
using Spec = ConnectorSdk.SpecCompiler.Spec;

namespace ConnectorSdk.Cli.Tests;

/// <summary>Properties of the differences between any two versions.</summary>
[Trait("Speed", "Slow")]
public sealed class DifferencePropertyTests
{
    [Fact]
    public void A_version_does_not_differ_from_itself()
        => LampVersions.Any.Sample(version =>
            Assert.Empty(SpecDifferences.Between([Read(version)], [Read(version)], withDescriptions: true).Differences));

    [Fact]
    public void Differences_seen_from_the_other_version_are_mirrored()
        => LampVersions.Pair.Sample(versions =>
        {
            var (old, @new) = (Read(versions.Old), Read(versions.New));

            Assert.Equal(
                InOrder(SpecComparer.Compare([@new], [old], withDescriptions: true)),
                InOrder(SpecComparer.Compare([old], [@new], withDescriptions: true).Select(difference => difference.Mirror())));
        });

    [Fact]
    public void Versions_with_different_facts_have_differences()
        => LampVersions.Pair.Sample(versions =>
        {
            var (old, @new) = (Read(versions.Old), Read(versions.New));

            Assert.Equal(
                SameFacts(old) == SameFacts(@new),
                SpecComparer.Compare([old], [@new], withDescriptions: true).Count == 0);
        });

    /// <summary>Gets all facts of a document without their line numbers.</summary>
    private static string SameFacts(Spec spec)
        => string.Join('\n',
        [
            .. spec.Cmdlet!.Parameters
                .Select(parameter => (parameter with
                {
                    Line = 0,
                    ApplicableLine = 0,
                    Values = parameter.Values is { } list
                        ? list with { Line = 0, Values = new([.. list.Values.Select(value => value with { Line = 0 })]) }
                        : null,
                    Flags = new([.. parameter.Flags.Select(value => value with { Line = 0 })]),
                }).ToString())
                .Order(StringComparer.Ordinal),
            .. spec.Cmdlet.Sets
                .Select(set => $"{set.Name} {set.IsDefault} {string.Join(' ', ArgumentsOf(spec, set.Name))} "
                    + string.Join(' ', set.Members.Select(member => member.ToString()).Order(StringComparer.Ordinal)))
                .Order(StringComparer.Ordinal),
            .. spec.Rules.Select(rule => $"{rule.Severity} {RuleKey.Of(rule.Rule)}").Distinct().Order(StringComparer.Ordinal),
        ]);

    private static IEnumerable<string> ArgumentsOf(Spec spec, string set)
        => spec.Cmdlet!.Parameters.Select(parameter => parameter.Name)
            .Where(name => spec.Cmdlet.Sets.Any(other => other.Name == set && other.Find(name) is { Mandatory: true }));

    private static IReadOnlyList<string> InOrder(IEnumerable<Difference> differences)
        => [.. differences.Select(difference => (difference with { OldRule = null, NewRule = null }).ToString())
            .Order(StringComparer.Ordinal)];

    private static Spec Read(int[] version) => SpecReader.Read("New-Lamp.md", LampVersions.Write(version));
}
