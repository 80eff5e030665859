extern alias sdk;

using System.Collections.Immutable;
using System.Reflection;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// One run of a program, and what each check that it reaches throws. Exceptions are seen where they are thrown: it doesn't matter
/// who catches or wraps them.
/// </summary>
internal sealed class ProgramRun
{
    [ThreadStatic]
    private static ProgramRun? _current;

    private readonly List<ReachedCheck> _checks = [];

    // The statement that runs, and the call in it, possibly in a method that it calls.
    private int? _statement;
    private int? _call;
    private Exception? _last;

    static ProgramRun() => AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => _current?.OnThrown(thrown.Exception);

    /// <summary>The checks in the order of the run, each with the errors that it throws.</summary>
    public IReadOnlyList<ReachedCheck> Checks => _checks;

    /// <param name="method">The method that runs.</param>
    /// <param name="inputs">Its arguments.</param>
    /// <param name="mode">What the code does that nobody sees into.</param>
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
/// <param name="Site">Its number.</param>
/// <param name="Thrown">The errors that it throws.</param>
/// <param name="Together">
/// The check that throws the same: the call in a statement, or the statement that a call is in, possibly in a method of it.
/// </param>
internal sealed record ReachedCheck(int Site, ImmutableHashSet<string> Thrown, int? Together);
