extern alias sdk;

using System.Collections.Immutable;
using System.Reflection;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// One run of a program, and the exceptions of each check that it reaches. Exceptions are recorded where they are thrown,
/// whatever catches or wraps them.
/// </summary>
internal sealed class ProgramRun
{
    [ThreadStatic]
    private static ProgramRun? _current;

    private readonly List<ReachedCheck> _checks = [];

    // The running statement, and the running call in it, possibly in a called method.
    private int? _statement;
    private int? _call;
    private Exception? _last;

    static ProgramRun() => AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => _current?.OnThrown(thrown.Exception);

    /// <summary>The checks in the order of the run, each with its errors.</summary>
    public IReadOnlyList<ReachedCheck> Checks => _checks;

    /// <param name="method">The method that runs.</param>
    /// <param name="inputs">Its arguments.</param>
    /// <param name="mode">The behavior of the code that the analyzer can't see.</param>
    public static ProgramRun Of(MethodInfo method, object?[] inputs, int mode)
    {
        var run = new ProgramRun();
        OracleLibrary.Reset(mode);
        OracleLibrary.Listen(run.OnReached);
        _current = run;
        try
        {
            method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, inputs, null);
        }
#pragma warning disable CA1031 // Programs throw what they like.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
        finally
        {
            _current = null;
        }

        return run;
    }

    private void OnReached(int site, bool isStatement)
    {
        _call = null;
        if (isStatement)
        {
            _statement = null;
        }

        if (site < 0)
        {
            return;
        }

        _checks.Add(new(site, [], null));
        if (isStatement)
        {
            _statement = _checks.Count - 1;
        }
        else
        {
            _call = _checks.Count - 1;
        }
    }

    private void OnThrown(Exception exception)
    {
        if (ReferenceEquals(exception, _last))
        {
            return;
        }

        _last = exception;
        switch (exception)
        {
            case sdk::ConnectorSdk.CmdletValidationException invalid:
                End(
                    [
                        .. invalid.Violations
                            .Where(violation => violation.Severity == sdk::ConnectorSdk.RuleSeverity.Error)
                            .Select(violation => Report.NameOf(violation.Id, violation.Line)),
                    ]);
                break;
            case FormatException or ArgumentException when _call is null && _statement is not null:
                End([Report.NameOf(Report.MalformedId, 0)]);
                break;
        }
    }

    private void End(ImmutableHashSet<string> thrown)
    {
        foreach (var (open, other) in new[] { (_statement, _call), (_call, _statement) })
        {
            if (open is { } check)
            {
                int? together = other is { } one ? _checks[one].Site : null;
                _checks[check] = _checks[check] with { Thrown = thrown, Together = together };
            }
        }

        (_statement, _call) = (null, null);
    }
}

/// <summary>A check that a run reaches.</summary>
/// <param name="Site">The number of the check.</param>
/// <param name="Thrown">The errors that the check throws.</param>
/// <param name="Together">
/// The check that throws the same error: the call in a statement, or the statement with the call, possibly in a called method.
/// </param>
internal sealed record ReachedCheck(int Site, ImmutableHashSet<string> Thrown, int? Together);
