package example.translated;

import dev.endpointdsl.InvalidConfigException;
import example.sdk.depot.model.CreateDepotRequest;
import example.sdk.depot.model.DescribeDepotResponse;
import java.util.List;

/** Checks the translation to requests and from responses. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    Depot depot =
        Depot.builder()
            .depotName("one")
            .capacity(0)
            .weightInKG(0.5)
            .kind("wet")
            .kindsWithStrings(List.of("cold", "wet"))
            .shelf(s -> s.shelfName("").shelf(t -> t.load(Load.fromAmount(1))))
            .build();
    CreateDepotRequest request = depot.toRequest();
    same(request.kindAsString(), "wet");
    same(request.kindsAsStrings(), List.of("cold", "wet"));
    same(request.capacity(), 0L);
    same(request.shelves().get(0).shelves().get(0).load().amount(), 1.0);
    DescribeDepotResponse response =
        DescribeDepotResponse.builder()
            .depotName(request.depotName())
            .kindsWithStrings(request.kindsAsStrings())
            .shelves(request.shelves())
            .build();
    same(
        Depot.from(response),
        depot.toBuilder().clearCapacity().clearWeightInKG().clearKind().build());
    same(Depot.from(DescribeDepotResponse.builder().build()).violations().size(), 1);
    refusesWhatTheSdkLacks(depot);
    takesConstantsOfTheSdk();
  }

  private static void takesConstantsOfTheSdk() {
    Depot.Builder depot =
        Depot.builder()
            .depotName("one")
            .kind(example.sdk.depot.model.DepotKind.DRY)
            .kinds(
                example.sdk.depot.model.DepotKind.COLD, example.sdk.depot.model.DepotKind.DRY);
    try {
      depot.kind(example.sdk.depot.model.DepotKind.UNKNOWN_TO_SDK_VERSION);
    } catch (IllegalArgumentException e) {
      same(
          e.getMessage(),
          "Depot.kind was given UNKNOWN_TO_SDK_VERSION, which the AWS SDK returns for values that"
              + " it does not know; pass the string itself, which its AsString methods return");
      same(
          depot.build(),
          Depot.builder()
              .depotName("one")
              .kind(DepotKind.DRY)
              .kinds(DepotKind.COLD, DepotKind.DRY)
              .build());
      return;
    }
    throw new AssertionError("was taken");
  }

  private static void refusesWhatTheSdkLacks(Depot depot) {
    Depot newer =
        depot.toBuilder()
            .colour("red")
            .shelf(s -> s.gadget("g"))
            .pallet(p -> p.height(1))
            .build();
    try {
      newer.toRequest();
    } catch (InvalidConfigException e) {
      StringBuilder text = new StringBuilder();
      e.violations().forEach(v -> text.append(v.path() + ": " + v.problem() + "\n"));
      same(
          text.toString(),
          "colour: Colour is set, and the AWS SDK's CreateDepotRequest lacks it\n"
              + "pallets: Pallets is set, and the AWS SDK's CreateDepotRequest lacks it\n"
              + "shelves[1].gadget: Gadget is set, and the AWS SDK's Shelf lacks it\n");
      return;
    }
    throw new AssertionError("was translated");
  }

  private static void same(Object actual, Object expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("expected\n" + expected + "\nbut was\n" + actual);
    }
  }
}
