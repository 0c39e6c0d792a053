package dev.endpointdsl.samples;

import static dev.endpointdsl.samples.bakery.Product.BAGUETTE;
import static dev.endpointdsl.samples.bakery.Product.CARROT_CAKE;

import dev.endpointdsl.samples.bakery.Order;
import java.time.Instant;

/**
 * A DSL for a service of your own: {@code Order} is generated from {@code bakery.smithy}, which the
 * {@code package-info.java} of the package {@code bakery} names. It does not depend on AWS.
 */
public final class OwnDsl {

  private OwnDsl() {}

  static Order order() {
    return Order.builder()
        .customer("Ada")
        .item(i -> i.product(BAGUETTE).quantity(12))
        .item(i -> i.product(CARROT_CAKE).quantity(1).inscription("10 years!"))
        .pickUpAt(Instant.parse("2026-11-20T07:30:00Z"))
        .extra("bag", "paper")
        .build();
  }

  public static void main(String... args) {
    if (args.length > 0) {
      SampleRun.refuse(args, "  (takes no arguments and sends nothing)");
    }
    System.out.println(order().toPrettyJson());
  }
}
