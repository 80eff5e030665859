using ConnectorSdk.SpecCompiler.Emit.Documentation;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>Emits a cmdlet's entry methods and builders as members of its noun's class.</summary>
internal sealed class BuilderEmitter
{
    private readonly BuilderModel _model;
    private readonly CmdletDocumentation _documentation;
    private readonly SetterEmitter _setters;
    private readonly bool _hasResult;
    private readonly bool[] _isShared;
    private readonly SourceWriter _writer;
    private readonly List<SetMembership> _sets;

    private BuilderEmitter(SourceWriter writer, BuilderModel model, EmitOptions options, bool hasResult)
    {
        _hasResult = hasResult;
        _writer = writer;
        _model = model;
        _documentation = new CmdletDocumentation(model.Cmdlet, model.Module, model.Synopsis, model.Products, model.Link);
        _setters = new SetterEmitter(writer, model, options);
        _sets = [.. model.Sets.Select(set => new SetMembership(set, model))];
        _isShared = new bool[model.Parameters.Count];
        foreach (var parameter in model.Parameters)
        {
            _isShared[parameter.Index] = _sets.TrueForAll(members => members.IsOptional(parameter));
        }
    }

    /// <param name="writer">The file of the noun.</param>
    /// <param name="model">The cmdlet.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="hasResult">Whether the objects that the cmdlet returns have a type.</param>
    public static void Emit(SourceWriter writer, BuilderModel model, EmitOptions options, bool hasResult)
        => new BuilderEmitter(writer, model, options, hasResult).Emit();

    private void Emit()
    {
        foreach (var members in _sets)
        {
            EmitEntry(members);
        }

        if (_sets.Count == 1)
        {
            EmitBuilder(_sets[0], $"global::ConnectorSdk.CmdletBuilder<{_sets[0].Set.BuilderName}>", _ => true);
        }
        else
        {
            EmitShared();
            foreach (var members in _sets)
            {
                EmitBuilder(members, $"{_model.BuilderName}<{members.Set.BuilderName}>", parameter => !IsShared(parameter));
            }
        }
    }

    private void EmitEntry(SetMembership members)
    {
        var set = members.Set;
        var arguments = members.Arguments;
        DocumentEntry(members, arguments);
        EmitEntry(set, arguments, arguments.Select((argument, i) =>
            _setters.Declare(argument, Argument(argument), mayBeParams: i == arguments.Count - 1)));
        if (arguments.Count == 0 || !arguments[arguments.Count - 1].Shape.IsList)
        {
            return;
        }

        var first = $"<inheritdoc cref=\"{set.EntryName}({string.Join(", ", arguments.Select(_setters.Reference))})\"/>";
        var last = arguments[arguments.Count - 1];
        var others = arguments.Take(arguments.Count - 1)
            .Select(argument => _setters.Declare(argument, Argument(argument), mayBeParams: false))
            .ToList();
        Document(first);
        EmitEntry(set, arguments, [.. others, _setters.DeclareSequence(last, Argument(last))]);
        if (SetterEmitter.TakesTexts(last))
        {
            Document(first);
            Document(SetterEmitter.TextsDocumentation);
            EmitEntry(set, arguments, [.. others, $"TValues {Argument(last)}"], isOfTexts: true);
        }
    }

    private void DocumentEntry(SetMembership members, List<ParameterModel> arguments)
    {
        Document(_documentation.EntrySummary(NameOf(members.Set)));
        foreach (var argument in arguments)
        {
            var name = Argument(argument).TrimStart('@');
            Document($"<param name=\"{name}\">{_setters.DocumentationOf(argument).Argument}</param>");
        }

        Document("<returns>A builder for the optional parameters.</returns>");
        if (members == _sets[0])
        {
            Document(_documentation.Remarks);
        }
        else
        {
            var first = string.Join(", ", _sets[0].Arguments.Select(_setters.Reference));
            Document($"<inheritdoc cref=\"{_sets[0].Set.EntryName}({first})\" path=\"/remarks\"/>");
            Document(_documentation.SeeAlso);
        }
    }

    private void EmitEntry(SetModel set, List<ParameterModel> arguments, IEnumerable<string> declared, bool isOfTexts = false)
    {
        var name = set.EntryName + (isOfTexts ? "<TValues>" : "");
        _writer.Line($"public static {set.BuilderName} {name}({string.Join(", ", declared)})");
        if (isOfTexts)
        {
            _writer.Line($"    where TValues : {_setters.Texts}");
        }

        _writer.Line($"    => new {set.BuilderName}({string.Join(", ", arguments.Select(Argument))});").Line();
    }

    /// <summary>Gets the name of a set; empty if it is the only set, because its name isn't documented then.</summary>
    private string NameOf(SetModel set) => _model.Sets.Count == 1 ? "" : set.Set.Name;

    private void EmitShared()
    {
        Document(_documentation.SharedSummary);
        Document("<typeparam name=\"TBuilder\">The builder of the parameter set.</typeparam>");
        Document(_documentation.SeeAlso);
        AttributeEmitter.Emit(_writer, _model);
        _writer.Line($"public abstract class {_model.BuilderName}<TBuilder> : global::ConnectorSdk.CmdletBuilder<TBuilder>");
        _writer.Line($"    where TBuilder : {_model.BuilderName}<TBuilder>").Open();
        _writer.Line($"private protected {_model.BuilderName}()").Open().Close().Line();
        foreach (var parameter in _model.Parameters.Where(IsShared))
        {
            _setters.Emit(parameter, "TBuilder");
        }

        _writer.Close().Line();
    }

    private void EmitBuilder(SetMembership members, string baseType, Func<ParameterModel, bool> filter)
    {
        var set = members.Set;
        var given = members.Given;
        Document(_documentation.BuilderSummary(NameOf(set)));
        Document(CmdletDocumentation.BuilderRemarks);
        Document(_documentation.SeeAlso);
        if (_sets.Count == 1)
        {
            AttributeEmitter.Emit(_writer, _model);
        }

        var names = given.Select(parameter => ", " + CSharpText.Literal(parameter.Parameter.Name));
        var places = _sets.Count == 1 ? "" : $", Members = \"{members.Places()}\"";
        var arguments = CSharpText.Literal(set.Set.Name) + string.Concat(names) + places;
        _writer.Line($"[global::ConnectorSdk.CmdletParameterSet({arguments})]");
        var result = _hasResult ? ", " + ResultEmitter.Interface : "";
        _writer.Line($"public sealed class {set.BuilderName} : {baseType}{result}").Open();
        EmitConstructors(members, given);
        if (_hasResult)
        {
            ResultEmitter.EmitCreation(_writer);
        }

        foreach (var parameter in _model.Parameters.Where(parameter => members.IsOptional(parameter) && filter(parameter)))
        {
            _setters.Emit(parameter, set.BuilderName);
        }

        _writer.Close().Line();
    }

    /// <summary>A switch that selects the set isn't an argument: the constructor sets it.</summary>
    private void EmitConstructors(SetMembership members, List<ParameterModel> given)
    {
        var arguments = members.Arguments;
        var last = arguments.Count > 0 && arguments[arguments.Count - 1].Shape.IsList ? arguments[arguments.Count - 1] : null;
        var declared = arguments
            .Select(argument => argument == last
                ? _setters.DeclareSequence(argument, Argument(argument))
                : _setters.Declare(argument, Argument(argument), mayBeParams: false))
            .ToList();
        EmitConstructor(members.Set, declared, given.Select(parameter => CallOf(parameter)));
        if (last is not null && SetterEmitter.TakesTexts(last))
        {
            declared[declared.Count - 1] = $"{_setters.Texts} {Argument(last)}";
            EmitConstructor(members.Set, declared, given.Select(parameter => CallOf(parameter, isOfTexts: parameter == last)));
        }

        string CallOf(ParameterModel parameter, bool isOfTexts = false) => parameter.Parameter.IsSwitch
            ? $"SetSwitch({CSharpText.Number(parameter.Index)}, true);"
            : _setters.Store(parameter, Argument(parameter), isOfTexts);
    }

    private void EmitConstructor(SetModel set, IEnumerable<string> declared, IEnumerable<string> calls)
    {
        _writer.Line($"internal {set.BuilderName}({string.Join(", ", declared)})").Open();
        foreach (var call in calls)
        {
            _writer.Line(call);
        }

        _writer.Close().Line();
    }

    private void Document(string line) => _writer.Line($"/// {line}");

    private void Document(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Document(line);
        }
    }

    private bool IsShared(ParameterModel parameter) => _isShared[parameter.Index];

    private static string Argument(ParameterModel parameter) => CSharpText.Camel(parameter.Parameter.Name);
}
