using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>
/// The symbols of the SDK in one compilation, each looked up once, and the metadata of the builders that were read.
/// </summary>
internal sealed class SdkSymbols
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, BuilderMetadata?> _metadata = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, EntryMethod?> _entries = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _setters = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol _builder;
    private readonly INamedTypeSymbol? _anyBuilder;
    private readonly INamedTypeSymbol? _typedBuilder;
    private readonly INamedTypeSymbol? _runners;

    private SdkSymbols(INamedTypeSymbol builder, Compilation compilation)
    {
        _builder = builder;
        _anyBuilder = compilation.GetTypeByMetadataName("ConnectorSdk.ICmdletBuilder");
        _typedBuilder = compilation.GetTypeByMetadataName("ConnectorSdk.ICmdletBuilder`1");
        _runners = compilation.GetTypeByMetadataName("ConnectorSdk.CmdletInvokerExtensions");
        CmdletBuilderAttribute = compilation.GetTypeByMetadataName("ConnectorSdk.CmdletBuilderAttribute");
        ParametersAttribute = compilation.GetTypeByMetadataName("ConnectorSdk.CmdletParametersAttribute");
        ParameterSetAttribute = compilation.GetTypeByMetadataName("ConnectorSdk.CmdletParameterSetAttribute");
        ProductsAttribute = compilation.GetTypeByMetadataName("ConnectorSdk.CmdletProductsAttribute");
        RulesAttribute = compilation.GetTypeByMetadataName("ConnectorSdk.CmdletRulesAttribute");
        ValueAttribute = compilation.GetTypeByMetadataName("ConnectorSdk.CmdletValueAttribute");
        TimeSpan = compilation.GetTypeByMetadataName("System.TimeSpan");
        Guid = compilation.GetTypeByMetadataName("System.Guid");
        IPAddress = compilation.GetTypeByMetadataName("System.Net.IPAddress");
    }

    public INamedTypeSymbol? CmdletBuilderAttribute { get; }

    public INamedTypeSymbol? ParametersAttribute { get; }

    public INamedTypeSymbol? ParameterSetAttribute { get; }

    public INamedTypeSymbol? ProductsAttribute { get; }

    public INamedTypeSymbol? RulesAttribute { get; }

    public INamedTypeSymbol? ValueAttribute { get; }

    public INamedTypeSymbol? TimeSpan { get; }

    public INamedTypeSymbol? Guid { get; }

    public INamedTypeSymbol? IPAddress { get; }

    /// <summary>Returns null if the compilation doesn't reference the SDK.</summary>
    public static SdkSymbols? Find(Compilation compilation)
        => compilation.GetTypeByMetadataName("ConnectorSdk.CmdletBuilder`1") is { } builder
            ? new SdkSymbols(builder, compilation)
            : null;

    /// <summary>Whether values of the type stand for PowerShell variables, of whose values nothing is known.</summary>
    public static bool IsVariable(ITypeSymbol type)
        => type is { Name: "CmdletVariable", ContainingNamespace: { Name: "ConnectorSdk" } space }
            && space.ContainingNamespace.IsGlobalNamespace;

    /// <summary>Whether a member is one of an extension block. Roslyn 4.8 has no name for the type that it is in.</summary>
    public static bool IsOfExtension(ISymbol member) => member.ContainingType is { TypeKind: (TypeKind)14 };

    /// <summary>
    /// Whether the type is derived from <c>CmdletBuilder&lt;TBuilder&gt;</c>, or is it, or the interface of all builders.
    /// </summary>
    public bool IsBuilder(ITypeSymbol? type)
    {
        if (type is ITypeParameterSymbol parameter)
        {
            return parameter.ConstraintTypes.Any(IsBuilder);
        }

        if (IsAnyBuilder(type) || IsTypedBuilder(type))
        {
            return true;
        }

        for (var current = type as INamedTypeSymbol; current is { TypeKind: TypeKind.Class }; current = current.BaseType)
        {
            if (IsBuilderBase(current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the type is <c>CmdletBuilder&lt;TBuilder&gt;</c> itself, which declares <c>Build</c> and the escape hatch.
    /// </summary>
    public bool IsBuilderBase(INamedTypeSymbol? type)
        => SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, _builder);

    /// <summary>Whether the type is the interface of all builders, <c>ICmdletBuilder</c>.</summary>
    public bool IsAnyBuilder(ITypeSymbol? type)
        => _anyBuilder is not null && SymbolEqualityComparer.Default.Equals(type, _anyBuilder);

    /// <summary>Whether a method builds the command of a builder, which is its first argument, and runs it.</summary>
    public bool RunsBuilder(IMethodSymbol method)
        => BuilderCall.IsRunName(method.Name)
            && _runners is not null
            && SymbolEqualityComparer.Default.Equals(method.ContainingType, _runners)
            && (method.ReducedFrom ?? method).Parameters is [{ Type: var first }, ..]
            && IsBuilder(first);

    private bool IsTypedBuilder(ITypeSymbol? type)
        => _typedBuilder is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, _typedBuilder);

    /// <summary>Whether an assembly may have builders: it is the SDK, or references it.</summary>
    public bool HasBuilders(IAssemblySymbol assembly)
        => SymbolEqualityComparer.Default.Equals(assembly, _builder.ContainingAssembly)
            || assembly.Modules.Any(module => module.ReferencedAssemblies.Contains(_builder.ContainingAssembly.Identity));

    /// <summary>Whether the type is a value type of the SDK, whose whole content is a text.</summary>
    public bool IsTextValue(ITypeSymbol? type)
        => type is { IsValueType: true, TypeKind: TypeKind.Struct }
            && type.ContainingNamespace is { Name: "ConnectorSdk", ContainingNamespace.IsGlobalNamespace: true }
            && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _builder.ContainingAssembly);

    /// <summary>Null for a type that isn't marked as the builder of a cmdlet.</summary>
    public BuilderMetadata? MetadataOf(ITypeSymbol? type) => type is INamedTypeSymbol named && IsBuilder(named)
        ? _metadata.GetOrAdd(named.OriginalDefinition, builder => BuilderMetadataReader.Read(builder, this))
        : null;

    /// <summary>
    /// Whether a method is a generated setter, one of a common parameter, or the escape hatch: it sets a parameter, and does
    /// nothing else.
    /// </summary>
    public bool IsSetter(IMethodSymbol method)
        => method is { IsStatic: false, Name: var name } && BuilderCall.IsSetterName(name)
            && _setters.GetOrAdd(method.OriginalDefinition, setter => SetterMethod.Is(setter, this));

    /// <summary>Whether a method is a generated one that sets a parameter to <c>$null</c>.</summary>
    public bool IsClear(IMethodSymbol method)
        => method is { IsStatic: false, Name: var name } && BuilderCall.IsClearName(name)
            && _setters.GetOrAdd(method.OriginalDefinition, setter => SetterMethod.IsClear(setter, this));

    /// <summary>Returns null if the method or constructor isn't one that generated code starts a builder with.</summary>
    public EntryMethod? EntryOf(IMethodSymbol method)
        => _entries.GetOrAdd(method.OriginalDefinition, start => EntryMethod.Read(start, this));
}
