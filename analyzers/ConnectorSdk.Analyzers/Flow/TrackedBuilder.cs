using System.Collections.Immutable;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>Represents the immutable state of one builder at one point of the code.</summary>
internal sealed class TrackedBuilder : ICommandState, IEquatable<TrackedBuilder>
{
    private static readonly ImmutableDictionary<string, TrackedSetting> _none =
        ImmutableDictionary.Create<string, TrackedSetting>(StringComparer.OrdinalIgnoreCase);

    private readonly ImmutableDictionary<string, TrackedSetting> _settings;

    /// <summary>The setting of parameters that aren't in the table.</summary>
    private readonly Setting _others;

    public TrackedBuilder(BuilderMetadata metadata, IOperation creation)
        : this(metadata, new([new Origin(creation)]), _none, Setting.NotGiven, false)
    {
    }

    private TrackedBuilder(
        BuilderMetadata metadata,
        EquatableArray<Origin> creations,
        ImmutableDictionary<string, TrackedSetting> settings,
        Setting others,
        bool isShared)
    {
        Metadata = metadata;
        Creations = creations;
        _settings = settings;
        _others = others;
        IsShared = isShared;
    }

    /// <summary>Creates the state of a builder from code that can't be analyzed, which may have set it in any way.</summary>
    /// <param name="metadata">The metadata of the cmdlet.</param>
    /// <param name="origin">The expression that returns the builder.</param>
    public static TrackedBuilder FromElsewhere(BuilderMetadata metadata, IOperation origin)
        => new(metadata, new([new Origin(origin)]), _none, Setting.Unknown, true);

    /// <summary>Creates a separate builder with the same settings and the same origins of settings.</summary>
    /// <param name="call">The call that copies the builder.</param>
    public TrackedBuilder CopiedBy(IOperation call) => new(Metadata, new([new Origin(call)]), _settings, _others, IsShared);

    public BuilderMetadata Metadata { get; }

    /// <summary>Gets a value indicating whether other code or other variables may refer to the builder.</summary>
    public bool IsShared { get; }

    /// <summary>Gets the setting of a parameter that the analyzed code doesn't set.</summary>
    public Setting Unset => IsShared ? Setting.Unknown : Setting.NotGiven;

    /// <summary>Gets the calls that may have created the builder.</summary>
    public EquatableArray<Origin> Creations { get; }

    /// <summary>
    /// Gets a value indicating whether the builder may be a copy. Its calls may also set the original, so code fixes don't change
    /// them.
    /// </summary>
    public bool IsCopy => Creations.Any(creation => creation.Operation
        is IInvocationOperation { TargetMethod: { IsStatic: false, Name: BuilderCall.Clone } });

    public bool ChangesStoredObject => Metadata.ChangesStoredObject;

    public ParameterFacts? FactsOf(string parameter) => Metadata.Parameters.TryGetValue(parameter, out var facts) ? facts : null;

    public Setting SettingOf(string parameter) => _settings.TryGetValue(parameter, out var known) ? known.Setting : _others;

    public EquatableArray<Origin> OriginsOf(string parameter)
        => _settings.TryGetValue(parameter, out var known) ? known.Origins : default;

    public TrackedBuilder With(string parameter, Setting setting, IOperation origin)
        => new(
            Metadata,
            Creations,
            _settings.SetItem(parameter, new TrackedSetting(setting, new([new Origin(origin)]))),
            _others,
            IsShared);

    /// <summary>Sets an unknown parameter, so that each parameter may have changed.</summary>
    public TrackedBuilder WithAnyParameter()
    {
        var unknown = new Setting(Presence.Given, null, Truth.Unknown);
        var settings = _settings.ToImmutableDictionary(
            pair => pair.Key,
            pair => pair.Value with { Setting = pair.Value.Setting.Join(unknown) },
            StringComparer.OrdinalIgnoreCase);
        return new(Metadata, Creations, settings, _others.Join(unknown), IsShared);
    }

    /// <summary>Gets the origins of the whole state.</summary>
    public IEnumerable<Origin> Origins => Creations.Concat(_settings.Values.SelectMany(setting => setting.Origins));

    /// <summary>Replaces all origins, except the known ones, with a call.</summary>
    public TrackedBuilder Relocate(HashSet<Origin> known, IOperation call)
    {
        var settings = _settings.ToImmutableDictionary(
            pair => pair.Key,
            pair => pair.Value with { Origins = Move(pair.Value.Origins) },
            StringComparer.OrdinalIgnoreCase);
        return new(Metadata, Move(Creations), settings, _others, IsShared);

        EquatableArray<Origin> Move(EquatableArray<Origin> origins) => origins
            .Select(origin => known.Contains(origin) || IsIn(call.Syntax, origin.Operation.Syntax) ? origin : new Origin(call))
            .Distinct()
            .ToEquatableArray();
    }

    /// <summary>Determines whether an operation is part of a call, such as in a lambda argument.</summary>
    private static bool IsIn(SyntaxNode call, SyntaxNode part)
        => part != call && part.SyntaxTree == call.SyntaxTree && call.Span.Contains(part.Span);

    public TrackedBuilder Join(TrackedBuilder other)
    {
        var settings = _none.ToBuilder();
        foreach (var parameter in _settings.Keys.Union(other._settings.Keys, StringComparer.OrdinalIgnoreCase))
        {
            settings[parameter] = new TrackedSetting(
                SettingOf(parameter).Join(other.SettingOf(parameter)),
                Union(OriginsOf(parameter), other.OriginsOf(parameter)));
        }

        return new(
            Metadata,
            Union(Creations, other.Creations),
            settings.ToImmutable(),
            _others.Join(other._others),
            IsShared || other.IsShared);
    }

    public bool Equals(TrackedBuilder? other)
        => other is not null
            && (ReferenceEquals(this, other)
                || (ReferenceEquals(Metadata, other.Metadata)
                    && Creations.Equals(other.Creations)
                    && _others == other._others
                    && IsShared == other.IsShared
                    && _settings.Count == other._settings.Count
                    && _settings.All(pair => other._settings.TryGetValue(pair.Key, out var setting) && pair.Value == setting)));

    public override bool Equals(object? obj) => Equals(obj as TrackedBuilder);

    public override int GetHashCode() => _settings.Count;

    private static EquatableArray<Origin> Union(EquatableArray<Origin> left, EquatableArray<Origin> right) => left.Equals(right)
        ? left
        : left.Union(right).OrderBy(origin => origin.Operation.Syntax.SpanStart).ToEquatableArray();
}
