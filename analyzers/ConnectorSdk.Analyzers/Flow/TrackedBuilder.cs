using System.Collections.Immutable;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>What is known of one builder at one point of the code. Immutable.</summary>
internal sealed class TrackedBuilder : ICommandState, IEquatable<TrackedBuilder>
{
    private static readonly ImmutableDictionary<string, TrackedSetting> _none =
        ImmutableDictionary.Create<string, TrackedSetting>(StringComparer.OrdinalIgnoreCase);

    private readonly ImmutableDictionary<string, TrackedSetting> _settings;

    /// <summary>What holds for the parameters that aren't in the table.</summary>
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

    /// <summary>A builder that code out of sight made, and may have set in any way.</summary>
    /// <param name="metadata">What is known of its cmdlet.</param>
    /// <param name="origin">The expression that it comes from.</param>
    public static TrackedBuilder FromElsewhere(BuilderMetadata metadata, IOperation origin)
        => new(metadata, new([new Origin(origin)]), _none, Setting.Unknown, true);

    /// <summary>A builder of its own with the same settings. Calls that set the original set the copy, too.</summary>
    /// <param name="call">The call that makes it.</param>
    public TrackedBuilder CopiedBy(IOperation call) => new(Metadata, new([new Origin(call)]), _settings, _others, IsShared);

    public BuilderMetadata Metadata { get; }

    /// <summary>Whether code out of sight may have the builder, too, and other variables may refer to it.</summary>
    public bool IsShared { get; }

    /// <summary>What a parameter is without the calls in sight that set it.</summary>
    public Setting Unset => IsShared ? Setting.Unknown : Setting.NotGiven;

    /// <summary>The calls that may have made the builder.</summary>
    public EquatableArray<Origin> Creations { get; }

    /// <summary>Whether it may be a copy: what sets it may set the original, too, so nothing of that is to be changed.</summary>
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

    /// <summary>Some parameter gets some value: any may be another one now.</summary>
    public TrackedBuilder WithAnyParameter()
    {
        var unknown = new Setting(Presence.Given, null, Truth.Unknown);
        var settings = _settings.ToImmutableDictionary(
            pair => pair.Key,
            pair => pair.Value with { Setting = pair.Value.Setting.Join(unknown) },
            StringComparer.OrdinalIgnoreCase);
        return new(Metadata, Creations, settings, _others.Join(unknown), IsShared);
    }

    /// <summary>Everything that the builder's state comes from.</summary>
    public IEnumerable<Origin> Origins => Creations.Concat(_settings.Values.SelectMany(setting => setting.Origins));

    /// <summary>Puts a call in the place of all origins but the known ones.</summary>
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

    /// <summary>A lambda that is an argument is in sight, too.</summary>
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
