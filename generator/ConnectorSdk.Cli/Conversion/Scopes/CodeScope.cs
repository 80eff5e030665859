using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>The variables of a script, or of one of its functions, in the converted code.</summary>
internal sealed class CodeScope(
    Ast? function, ScriptNames names, ConversionMarks marks, CodeNames codeNames, ProgramInputs? inputs)
{
    /// <summary>The variables that PowerShell itself sets.</summary>
    private static readonly HashSet<string> _automatic = new(StringComparer.OrdinalIgnoreCase)
    {
        "args", "input", "Error", "?", "^", "$", "LASTEXITCODE", "PSBoundParameters", "PSCmdlet", "MyInvocation", "Host",
        "Matches", "ExecutionContext", "PSVersionTable", "PID", "StackTrace", "PSDefaultParameterValues", "this", "_", "PSItem",
        "switch", "foreach", "OFS", "ErrorActionPreference", "WarningPreference", "VerbosePreference", "DebugPreference",
        "InformationPreference", "ProgressPreference", "ConfirmPreference", "WhatIfPreference",
    };

    private readonly Dictionary<string, Func<CodeType, CodeVariable>> _untyped = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, CodeVariable> _variables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Stack<CodeValue>> _inner = new(StringComparer.OrdinalIgnoreCase);

    public Ast? Function => function;

    public ScriptNames Names => names;

    public ConversionMarks Marks => marks;

    public CodeNames CodeNames => codeNames;

    /// <summary>Gets the value of a variable, which has the demanded type if the script doesn't set the variable.</summary>
    /// <exception cref="NotConvertibleException">The value is known only at run time.</exception>
    public CodeValue Read(VariableExpressionAst variable, CodeType? demanded)
    {
        var name = VariableAssignments.NameOf(variable);
        var path = variable.VariablePath;
        if (_inner.TryGetValue(name, out var values) && values.Count > 0 && path.IsUnqualified)
        {
            return values.Peek();
        }

        if (path.IsDriveQualified)
        {
            CheckCertain(variable);
            return path.DriveName.Equals("env", StringComparison.OrdinalIgnoreCase)
                ? new CodeValue($"Environment.GetEnvironmentVariable({TextLiteral.Of(name)}) ?? \"\"", CodeType.Text,
                    IsPrimary: false)
                : throw new NotConvertibleException($"${path.UserPath} isn't a variable of the script.");
        }

        if (!path.IsUnqualified && !(function is null && path.UserPath.StartsWith("script:", StringComparison.OrdinalIgnoreCase)))
        {
            throw new NotConvertibleException($"${path.UserPath} is a variable of another scope.");
        }

        if (_variables.ContainsKey(name) || _untyped.ContainsKey(name))
        {
            CheckCertain(variable);
        }

        return name.Equals("PSScriptRoot", StringComparison.OrdinalIgnoreCase)
            ? new CodeValue("AppContext.BaseDirectory", CodeType.Text)
            : _variables.TryGetValue(name, out var known) ? known.Value
            : _untyped.TryGetValue(name, out var parameter)
                ? (_variables[name] = parameter(InputType(name, demanded))).Value
            : _automatic.Contains(name) ? throw new NotConvertibleException($"${name} is a variable of PowerShell itself.")
            : names.IsSecret(name) ? throw new NotConvertibleException($"${name} is a secret.")
            : ReadUnset(name, demanded);
    }

    /// <summary>Checks that the code that changes the variable is converted.</summary>
    /// <exception cref="NotConvertibleException">The code isn't converted, so the value isn't certain here.</exception>
    public void CheckCertain(VariableExpressionAst variable)
    {
        var name = VariableAssignments.NameOf(variable);
        var type = _variables.GetValueOrDefault(name)?.Type;
        var change = names.Writes.FindReaching(variable, function, IsInput(name), node => marks.Has(node)
            && !(node is AssignmentStatementAst { Left: VariableExpressionAst { VariablePath.IsUnqualified: true } }
                && IsInput(name))
            && !(node is InvokeMemberExpressionAst && type?.Kind is CodeKind.Text or CodeKind.Integer or CodeKind.Boolean));
        if (change is not null)
        {
            throw new NotConvertibleException(marks.IsResult(change)
                ? $"${name} is the result of line {change.Extent.StartLineNumber}, and only a run of the cmdlet gives that."
                : $"What ${name} holds isn't certain, because line {change.Extent.StartLineNumber} "
                    + (marks.Has(change) && change is not CommandAst ? "isn't converted." : "may change it."));
        }
    }

    /// <returns>The variable, or null if no earlier code has set it.</returns>
    public CodeVariable? Find(string name) => _variables.GetValueOrDefault(name);

    /// <summary>Declares a variable of the converted code.</summary>
    /// <exception cref="NotConvertibleException">
    /// C# has no variable for such a value, or the variable has another type.
    /// </exception>
    public CodeVariable Declare(string name, CodeType type)
    {
        if (_automatic.Contains(name))
        {
            throw new NotConvertibleException($"${name} is a variable of PowerShell itself.");
        }

        if (type.Name is null)
        {
            throw new NotConvertibleException($"A variable of C# can't hold the value of ${name}.");
        }

        if (_variables.TryGetValue(name, out var known))
        {
            return known.Type == type
                ? known
                : throw new NotConvertibleException($"${name} holds values of different types ({known.Type.Name}, {type.Name}).");
        }

        var variable = new CodeVariable(codeNames.Variable(name), type);
        _variables.Add(name, variable);
        return variable;
    }

    /// <summary>Declares a parameter without a type. It gets the type that its first use requires.</summary>
    public void DeclareUntyped(string name, Func<CodeType, CodeVariable> declare) => _untyped[name] = declare;

    /// <returns>An action that restores the current state if a statement turns out not to be convertible.</returns>
    public Action Snapshot()
    {
        var (variables, count) = (new Dictionary<string, CodeVariable>(_variables, _variables.Comparer), inputs?.Count ?? 0);
        return () =>
        {
            foreach (var (name, variable) in _variables.Where(pair => !variables.ContainsKey(pair.Key)
                && !_untyped.ContainsKey(pair.Key)))
            {
                codeNames.Release(variable.Name);
            }

            _variables = variables;
            inputs?.Truncate(count);
        };
    }

    /// <summary>Gives a name another meaning while a part of the code is converted, such as the body of a loop.</summary>
    public T Within<T>(string name, CodeValue value, Func<T> convert)
    {
        if (!_inner.TryGetValue(name, out var values))
        {
            _inner.Add(name, values = new Stack<CodeValue>());
        }

        values.Push(value);
        try
        {
            return convert();
        }
        finally
        {
            values.Pop();
        }
    }

    /// <summary>
    /// Determines whether a variable is an argument of the program: the script doesn't set it, or all its assignments are
    /// top-level, assign a text, and aren't convertible.
    /// </summary>
    public bool IsInput(string name)
        => function is null && inputs is not null && names.Assignments(name, function) is var assignments
            && (assignments.Count > 0 || !names.IsWrittenOtherwise(name))
            && assignments.All(assignment => marks.Has(assignment) && !marks.IsResult(assignment) && IsText(assignment.Right)
                && assignment.Parent is NamedBlockAst { Parent: ScriptBlockAst { Parent: null } });

    private static bool IsText(StatementAst value) => value is CommandExpressionAst
    {
        Expression: ExpandableStringExpressionAst or BinaryExpressionAst { Operator: TokenKind.Format }
            or BinaryExpressionAst { Operator: TokenKind.Plus,
                Left: StringConstantExpressionAst or ExpandableStringExpressionAst },
    };

    private CodeValue ReadUnset(string name, CodeType? demanded)
    {
        var assignments = names.Assignments(name, function);
        if (IsInput(name))
        {
            var note = assignments.Count == 0 ? null : $"${name}, see line {assignments[0].Extent.StartLineNumber}";
            var variable = new CodeVariable(codeNames.Variable(name), InputType(name, demanded));
            inputs!.Add(new ProgramInput(name, variable) 
            {
                Order = inputs.Order,
                Note = note ?? $"${name} isn't set in the script",
            });
            _variables.Add(name, variable);
            return variable.Value;
        }

        throw new NotConvertibleException(
            assignments.FirstOrDefault(marks.IsResult) is { } result
                ? $"${name} is the result of line {result.Extent.StartLineNumber}, and only a run of the cmdlet gives that."
            : assignments.FirstOrDefault(marks.Has) is { } refused
                ? $"${name} has no value, because line {refused.Extent.StartLineNumber} isn't converted."
            : assignments.Count > 0 ? $"${name} has no value here."
            : function is null ? $"${name} isn't set in the script."
            : $"The function reads ${name}, which isn't one of its variables.");
    }

    /// <summary>A condition accepts values of any type, so another use of the variable determines its type.</summary>
    private CodeType InputType(string name, CodeType? demanded)
    {
        var isKnown = demanded is { Kind: CodeKind.Text or CodeKind.Integer or CodeKind.Texts or CodeKind.Credential
            or CodeKind.TimeSpan or CodeKind.DateTime or CodeKind.Boolean };
        var key = function is null ? name : $"{function.Extent.StartOffset}:{name}";
        if (isKnown)
        {
            marks.AddType(key, demanded!);
        }

        return marks.TypeOf(key) ?? CodeType.Text;
    }
}
