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

    private readonly List<(int Site, ImmutableHashSet<string> Thrown)> _checks = [];
    private Exception? _last;
    private bool _isOpen;
    private bool _isStatement;

    static ProgramRun() => AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => _current?.OnThrown(thrown.Exception);

    /// <summary>The checks in the order of the run, each with the errors that it throws.</summary>
    public IReadOnlyList<(int Site, ImmutableHashSet<string> Thrown)> Checks => _checks;

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
        _isOpen = site >= 0;
        _isStatement = isStatement;
        if (_isOpen)
        {
            _checks.Add((site, []));
        }
    }

    private void OnThrown(Exception exception)
    {
        if (!_isOpen || ReferenceEquals(exception, _last))
        {
            return;
        }

        _last = exception;
        ImmutableHashSet<string>? thrown = exception switch
        {
            sdk::ConnectorSdk.CmdletValidationException invalid =>
            [
                .. invalid.Violations
                    .Where(violation => violation.Severity == sdk::ConnectorSdk.RuleSeverity.Error)
                    .Select(violation => Report.NameOf(violation.Id, violation.Line)),
            ],
            FormatException or ArgumentException when _isStatement => [Report.NameOf(Report.MalformedId, 0)],
            _ => null,
        };
        if (thrown is not null)
        {
            _checks[^1] = (_checks[^1].Site, thrown);
            _isOpen = false;
        }
    }
}
