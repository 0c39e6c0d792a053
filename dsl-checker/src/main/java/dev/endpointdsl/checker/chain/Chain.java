package dev.endpointdsl.checker.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a chain, first to last. What they set is found by searching backwards from the last
 * call, and only for the members that are requested.
 *
 * @param links the calls
 * @param isFresh whether the chain begins with a new builder
 */
public record Chain(List<Link> links, boolean isFresh) {

  /**
   * A call and its effect.
   *
   * @param effect what the call does to the builder
   */
  record Link(Call call, MemberEffect effect) {}

  /**
   * The calls that set one member.
   *
   * @param calls the calls in order, from the last one that replaces earlier values
   * @param isComplete whether no other call can have set the member
   */
  public record MemberCalls(List<Call> calls, boolean isComplete) {

    /** Returns whether each call adds one element. */
    public boolean isAdded() {
      for (Call call : calls) {
        if (call.constraints().addsTo().isEmpty()) {
          return false;
        }
      }
      return true;
    }

    /** Returns whether there is a single added element, which cannot contradict another. */
    public boolean isSingleElement() {
      return calls.size() == 1 && isAdded();
    }

    /** Returns the last call. */
    public Call last() {
      return calls.get(calls.size() - 1);
    }
  }

  /** Returns whether no call in the chain or before it can have set an unknown member. */
  private boolean isFromStart() {
    for (Link link : links) {
      if (link.effect().kind() == MemberEffect.Kind.ANYTHING) {
        return false;
      }
    }
    return isFresh;
  }

  /** Returns whether no call can have set a member, or a call has cleared it since. */
  public boolean leavesUnset(String member) {
    for (int i = links.size() - 1; i >= 0; i--) {
      if (links.get(i).effect().isOn(member)) {
        return links.get(i).effect().kind() == MemberEffect.Kind.CLEARS;
      }
    }
    return isFromStart();
  }

  /**
   * Returns the calls of each member that must be checked as a whole, in the order of the chain.
   */
  public List<MemberCalls> checkedMembers() {
    Set<String> seen = new HashSet<>();
    List<MemberCalls> members = new ArrayList<>();
    for (Link link : links) {
      String member = link.effect().member();
      if (link.call().constraints().needsChain() && seen.add(member)) {
        Optional<MemberCalls> calls = memberCalls(member);
        if (calls.isPresent()) {
          members.add(calls.get());
        }
      }
    }
    return members;
  }

  /**
   * Returns the calls that set a member; empty if none is known.
   *
   * @param member the name of the method that sets the member as a whole
   */
  public Optional<MemberCalls> memberCalls(String member) {
    List<Call> calls = new ArrayList<>();
    boolean isComplete = isFresh;
    for (int i = links.size() - 1; i >= 0; i--) {
      Link link = links.get(i);
      if (link.effect().isUnknownOn(member)) {
        isComplete = false;
        break;
      }
      if (link.effect().isOn(member)) {
        if (link.effect().kind() != MemberEffect.Kind.CLEARS) {
          calls.add(link.call());
        }
        if (link.effect().kind() != MemberEffect.Kind.ADDS) {
          isComplete = true;
          break;
        }
      }
    }
    Collections.reverse(calls);
    return calls.isEmpty() ? Optional.empty() : Optional.of(new MemberCalls(calls, isComplete));
  }

  /** Returns the last call that set a single-valued member; {@code null} if none is known. */
  @Nullable
  public Call call(String member) {
    for (int i = links.size() - 1; i >= 0; i--) {
      MemberEffect effect = links.get(i).effect();
      if (effect.isUnknownOn(member)) {
        return null;
      }
      if (effect.isOn(member)) {
        return effect.kind() == MemberEffect.Kind.CLEARS ? null : links.get(i).call();
      }
    }
    return null;
  }
}
