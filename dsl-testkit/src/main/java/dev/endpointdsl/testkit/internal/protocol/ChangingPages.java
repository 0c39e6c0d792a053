package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Lists that change while a client reads their pages, and tokens that expire, as tests demand. */
public final class ChangingPages {

  private static final String TOKEN = "NextToken";

  private Chance moves = Chance.NEVER;
  private Chance expires = Chance.NEVER;

  private record Chance(double probability, Random random) {

    private static final Chance NEVER = new Chance(0, new Random(0));

    boolean strikes() {
      return probability > 0 && random.nextDouble() < probability;
    }
  }

  /** Lets entries move from page to page with a probability. */
  public synchronized void moveEntries(double probability, long seed) {
    moves = new Chance(probability, new Random(seed));
  }

  /** Lets tokens expire with a probability. */
  public synchronized void expireTokens(double probability, long seed) {
    expires = new Chance(probability, new Random(seed));
  }

  /** Ends all changes. */
  public synchronized void clear() {
    moves = Chance.NEVER;
    expires = Chance.NEVER;
  }

  /**
   * Returns a handler of a list whose pages change.
   *
   * @param handler the handler of any operation
   * @param expired creates the error for a token that has expired
   */
  public OperationHandler over(OperationHandler handler, ExpiredToken expired) {
    return request -> {
      Optional<String> token =
          request.find(TOKEN).isPresent() ? Optional.of(request.string(TOKEN)) : Optional.empty();
      if (token.isPresent() && isExpired()) {
        throw expired.of(token.get());
      }
      Optional<JsonObject> response = handler.handle(request);
      return response.map(
          page -> token.isPresent() || page.find(TOKEN).isPresent() ? changed(page) : page);
    };
  }

  /** The error of a service for a token. */
  @FunctionalInterface
  public interface ExpiredToken {

    /** Returns the error. */
    RuntimeException of(String token);
  }

  private synchronized boolean isExpired() {
    return expires.strikes();
  }

  private synchronized JsonObject changed(JsonObject page) {
    JsonObject changed = page;
    for (Map.Entry<String, JsonValue> member : page.members().entrySet()) {
      if (member.getValue() instanceof JsonArray entries) {
        changed = changed.with(member.getKey(), JsonArray.of(moved(entries.elements())));
      }
    }
    return changed;
  }

  /** An entry that moves is on a page that was read before, or on two pages. */
  private List<JsonValue> moved(List<? extends JsonValue> entries) {
    List<JsonValue> shown = new ArrayList<>();
    for (JsonValue entry : entries) {
      if (!moves.strikes()) {
        shown.add(entry);
      } else if (moves.random().nextBoolean()) {
        shown.add(entry);
        shown.add(entry);
      }
    }
    return shown;
  }
}
