namespace ConnectorSdk.SpecCompiler.Cmdlets.Sets;

/// <summary>
/// Finds the positions of a set's members: by the numbers in the metadata or, without numbers, by the order in SYNTAX. A position
/// is certain if SYNTAX and the metadata agree that it exists, and if no other parameter has the same number.
/// </summary>
internal static class PositionReader
{
    public static SetPosition[] Read(List<MemberEvidence> members)
    {
        var positions = new SetPosition[members.Count];
        var hasNumbers = members.TrueForAll(member => !MayHavePosition(member) || NumberOf(member) is not null);
        for (var i = 0; i < members.Count; i++)
        {
            positions[i] = MayHavePosition(members[i])
                ? new SetPosition(hasNumbers ? NumberOf(members[i]) : PlaceOf(members[i]), IsCertain(members[i]))
                : SetPosition.Named;
        }

        return WithoutTwins(positions);
    }

    /// <summary>
    /// Gets the positions for a document that states none. A position may be missing if the metadata has no position line, or if
    /// the parameter accepts the pipeline by value, since such parameters nearly always have a position.
    /// </summary>
    public static SetPosition[] WithoutNumbers(List<MemberEvidence> members)
        => [.. members.Select((member, i) => MayLackPosition(member) ? new SetPosition(i, IsCertain: false) : SetPosition.Named)];

    private static bool MayLackPosition(MemberEvidence member)
        => Array.Exists(member.Blocks, block => block.AcceptsPipelineByValue)
            || (!member.Parameter.IsSwitch && Array.TrueForAll(member.Blocks, block => block.Position is null));

    public static bool MayHavePosition(MemberEvidence member)
        => member.Shown is { Positional: true } || NumberOf(member) is not null;

    private static bool IsCertain(MemberEvidence member)
        => member.IsCertain
            && (member.Shown is { } shown
                ? shown.Positional && Array.TrueForAll(member.Blocks, block => block.Position is not { Number: null })
                : !member.HasSyntax);

    /// <summary>Gets the position number in the metadata.</summary>
    /// <returns>The number, or null if the metadata states none, or different numbers.</returns>
    private static int? NumberOf(MemberEvidence member)
    {
        int? number = null;
        foreach (var block in member.Blocks)
        {
            if (block.Position?.Number is { } own)
            {
                if (number is { } other && other != own)
                {
                    return null;
                }

                number = own;
            }
        }

        return number;
    }

    /// <summary>The position in the order of SYNTAX.</summary>
    private static int PlaceOf(MemberEvidence member) => member.Shown?.Place ?? int.MaxValue;

    private static SetPosition[] WithoutTwins(SetPosition[] positions)
    {
        for (var i = 0; i < positions.Length; i++)
        {
            if (positions[i].Number is { } number
                && Array.FindAll(positions, other => other.Number == number).Length > 1)
            {
                positions[i] = positions[i] with { IsCertain = false };
            }
        }

        return positions;
    }
}
