using ConnectorSdk.Analyzers.Flow;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Solving;

/// <content>
/// Follows exceptions. The filters of all handlers run first, from the innermost to the outermost. Then each <c>finally</c> up to
/// the selected handler runs, and finally the handler. A filter that throws rejects the exception.
/// </content>
internal sealed partial class FlowSolver
{
    private readonly Dictionary<ControlFlowRegion, List<ControlFlowRegion>> _handlers = [];

    private sealed partial class Run
    {
        /// <summary>The states in which exceptions have entered each <c>finally</c> so far.</summary>
        private readonly Dictionary<ControlFlowRegion, PathStates> _thrown = [];

        /// <summary>Determines whether the region handles exceptions of the block.</summary>
        private bool CanCatch(BasicBlock block)
            => FilterAround(block) is not null || HandlersAround(block.EnclosingRegion).Count > 0;

        /// <summary>Adds an exception that leaves the block.</summary>
        private void Catch(FlowState state, BasicBlock block)
        {
            if (FilterAround(block) is { } filter)
            {
                Decline(state, filter);
            }
            else
            {
                Search([state], [state], HandlersAround(block.EnclosingRegion));
            }
        }

        /// <summary>Continues the search after a filter that rejects the exception.</summary>
        private void Decline(FlowState state, ControlFlowRegion filter)
        {
            var handler = filter.EnclosingRegion!;
            var all = handler.EnclosingRegion!;
            Search(
                [state],
                AfterInnerFinallys(filter, [state]),
                [.. all.NestedRegions.SkipWhile(other => other != handler).Skip(1), .. HandlersAround(all)]);
        }

        /// <param name="first">The states when filters run.</param>
        /// <param name="second">The states when the stack is unwound.</param>
        /// <param name="handlers">The handlers from the innermost to the outermost.</param>
        private void Search(
            IReadOnlyCollection<FlowState> first, IReadOnlyCollection<FlowState> second, List<ControlFlowRegion> handlers)
        {
            for (var i = 0; i < handlers.Count; i++)
            {
                var handler = handlers[i];
                if (handler.Kind == ControlFlowRegionKind.Finally)
                {
                    second = Unwind(handler, second, isLast: i == handlers.Count - 1);
                    continue;
                }

                foreach (var state in handler.Kind == ControlFlowRegionKind.FilterAndHandler ? first : second)
                {
                    Merge(handler.FirstBlockOrdinal, state);
                }
            }
        }

        /// <summary>Gets the new states after a <c>finally</c> that an exception runs.</summary>
        private IReadOnlyCollection<FlowState> Unwind(
            ControlFlowRegion passed, IReadOnlyCollection<FlowState> entries, bool isLast)
        {
            if (!_thrown.TryGetValue(passed, out var thrown))
            {
                _thrown.Add(passed, thrown = new PathStates(solver._conditions, solver._lost));
            }

            foreach (var entry in entries)
            {
                var inScope = entry.Restrict(slot => solver._variables.IsInScope(slot, passed.FirstBlockOrdinal));
                thrown.TryAdd(passed.FirstBlockOrdinal, inScope);
            }

            var changed = thrown.TakeChanged();
            if (!isLast)
            {
                return Through(passed, changed);
            }

            foreach (var entry in changed)
            {
                Merge(passed.FirstBlockOrdinal, entry);
            }

            return [];
        }

        /// <summary>
        /// Gets the states in a handler whose filter accepted the exception, which may have passed through any inner
        /// <c>finally</c>.
        /// </summary>
        private IReadOnlyCollection<FlowState> AfterInnerFinallys(
            ControlFlowRegion filter, IReadOnlyCollection<FlowState> accepted)
        {
            var watched = filter.EnclosingRegion!.EnclosingRegion!.NestedRegions[0];
            foreach (var passed in FinallysIn(watched))
            {
                accepted = [.. accepted, .. Through(passed, accepted)];
            }

            return accepted;
        }

        private List<ControlFlowRegion> HandlersAround(ControlFlowRegion inner)
        {
            if (!solver._handlers.TryGetValue(inner, out var handlers))
            {
                solver._handlers.Add(inner, handlers = []);

                // The root region of a lambda or local function is inside a region of the containing method.
                for (var current = inner;
                    current is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer };
                    current = outer)
                {
                    if (current.Kind == ControlFlowRegionKind.Try)
                    {
                        handlers.AddRange(outer.NestedRegions.Where(sibling => sibling != current));
                    }
                }
            }

            // Outer handlers are searched when the whole graph is solved.
            return main is null ? handlers : [.. handlers.Where(handler => IsIn(handler, region))];
        }

        private static IEnumerable<ControlFlowRegion> FinallysIn(ControlFlowRegion watched) => watched.NestedRegions
            .SelectMany(FinallysIn)
            .Concat(watched.Kind == ControlFlowRegionKind.Finally ? [watched] : []);

        private static ControlFlowRegion? FilterAround(BasicBlock block)
        {
            var enclosing = block.EnclosingRegion;
            while (enclosing is { Kind: not (ControlFlowRegionKind.Filter or ControlFlowRegionKind.Root) })
            {
                enclosing = enclosing.EnclosingRegion;
            }

            return enclosing is { Kind: ControlFlowRegionKind.Filter } ? enclosing : null;
        }

        private static bool IsIn(ControlFlowRegion? inner, ControlFlowRegion outer)
        {
            while (inner is not null && inner != outer)
            {
                inner = inner.EnclosingRegion;
            }

            return inner is not null;
        }
    }
}
