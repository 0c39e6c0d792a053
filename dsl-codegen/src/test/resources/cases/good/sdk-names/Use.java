package example.sdknames;

import dev.endpointdsl.InvalidConfigException;
import example.sdk.board.model.PutEntryRequest;
import java.util.List;

/** Checks members that the SDK names otherwise or whose type it changes. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    PutEntryInput entry =
        PutEntryInput.builder().null_(true).accountId("1", "2").marker("7").own("o").build();
    PutEntryRequest request = entry.toRequest();
    same(request.nul(), true);
    same(request.accountIds(), List.of("1", "2"));
    same(request.marker(), 7);
    same(request.secondName(), "o");
    same(PutEntryInput.from(request), entry);
    same(PutEntryInput.from(PutEntryRequest.builder().build()).marker().isPresent(), false);
    refused("07");
    refused("2147483648");
    refused("next");
  }

  private static void refused(String marker) {
    try {
      PutEntryInput.builder().marker(marker).build().toRequest();
      throw new AssertionError("The marker is lost");
    } catch (InvalidConfigException e) {
      same(
          e.getMessage()
              .contains(
                  "Marker is not an integer, and the AWS SDK's PutEntryRequest has Integer instead"
                      + " of String"),
          true);
    }
  }

  private static void same(Object actual, Object expected) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + " but was " + actual);
    }
  }
}
