using System.Reflection;

namespace ConnectorSdk.Tests.Builders;

/// <summary>The description of a cmdlet is read when its first builder is used.</summary>
public sealed class FirstUseTests
{
    private const int Checks = 100;

    private const BindingFlags NonPublicStatic = BindingFlags.NonPublic | BindingFlags.Static;

    /// <summary>
    /// Each type argument gives a builder type that nobody used before. Two threads use it at the same moment. Both find the
    /// rule that the command breaks, while the other one may still read the description.
    /// </summary>
    [Fact]
    public void Threads_that_use_a_builder_first_at_the_same_time_find_the_broken_rule()
    {
        var argument = typeof(int);
        for (var round = 0; round < 200; round++)
        {
            argument = typeof(List<>).MakeGenericType(argument);
            var create = typeof(FirstUseTests).GetMethod(nameof(CreateBroken), NonPublicStatic)!.MakeGenericMethod(argument)
                .CreateDelegate<Func<ICmdletBuilder>>();
            using var start = new Barrier(2);
            int[] found = new int[2];
            Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, thread =>
            {
                var builder = create();
                start.SignalAndWait();
                found[thread] = Enumerable.Range(0, Checks).Count(_ => builder.Validate() is [{ Id: "CSDK1002" }]);
            });

            Assert.Equal([Checks, Checks], found);
        }
    }

    private static ICmdletBuilder CreateBroken<T>() => new LampBuilder<T>().WithDimmed(true);

    [CmdletBuilder("New-Lamp")]
    [CmdletParameters("""
        Dimmed|Boolean
        Model|String
        """)]
    [CmdletRules("New-Lamp.md", "10|error|Dimmed=$true => Model|A dimmed lamp requires the Model parameter.")]
    private sealed class LampBuilder<T> : CmdletBuilder<LampBuilder<T>>
    {
        public LampBuilder<T> WithDimmed(bool? value) => SetBoolean(0, value);
    }
}
