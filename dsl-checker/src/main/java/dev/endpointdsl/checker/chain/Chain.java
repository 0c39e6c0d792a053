package dev.endpointdsl.checker.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a chain, first to last. What they leave behind in a builder is found from the last
 * one backwards, and only of the members that are asked for.
 *
 * @param links the calls
 * @param isFresh whether the chain begins with a new builder
 */
public record Chain(List<Link> links, boolean isFresh) {

  /**
   * One call.
   *
   * @param effect what it does to the builder
   */
  public record Link(Call call, MemberEffect effect) {}

  /**
   * The calls behind one member.
   *
   * @param calls in their order; of calls that replace what was there, only the last
   * @param isWhole whether nothing else can be in the member
   */
  public record Setting(List<Call> calls, boolean isWhole) {

    /** Whether each call adds one element. */
    public boolean isAdded() {
      for (Call call : calls) {
        if (call.facts().addsTo().isEmpty()) {
          return false;
        }
      }
      return true;
    }

    /** Whether it is one element, which cannot contradict another. */
    public boolean isAlone() {
      return calls.size() == 1 && isAdded();
    }

    public Call last() {
      return calls.get(calls.size() - 1);
    }
  }

  /** Whether nothing in the chain, nor in front of it, can have set more than is known. */
  public boolean isFromStart() {
    for (Link link : links) {
      if (link.effect().kind() == MemberEffect.Kind.ANYTHING) {
        return false;
      }
    }
    return isFresh;
  }

  /** The calls behind a member, by the method that sets it as a whole; if any are known. */
  public Optional<Setting> setting(String member) {
    List<Call> calls = new ArrayList<>();
    boolean isWhole = isFresh;
    for (int i = links.size() - 1; i >= 0; i--) {
      Link link = links.get(i);
      if (link.effect().isOf(member)) {
        if (link.effect().kind() != MemberEffect.Kind.CLEARS) {
          calls.add(link.call());
        }
        if (link.effect().kind() != MemberEffect.Kind.ADDS) {
          isWhole = true;
          break;
        }
      } else if (link.effect().kind() == MemberEffect.Kind.ANYTHING) {
        isWhole = false;
        break;
      }
    }
    Collections.reverse(calls);
    return calls.isEmpty() ? Optional.empty() : Optional.of(new Setting(calls, isWhole));
  }

  /** The last call that set a member of a single value. */
  @Nullable
  public Call call(String member) {
    for (int i = links.size() - 1; i >= 0; i--) {
      MemberEffect effect = links.get(i).effect();
      if (effect.isOf(member)) {
        return effect.kind() == MemberEffect.Kind.CLEARS ? null : links.get(i).call();
      }
      if (effect.kind() == MemberEffect.Kind.ANYTHING) {
        return null;
      }
    }
    return null;
  }
}
