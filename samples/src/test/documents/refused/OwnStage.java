import static dev.endpointdsl.samples.bakery.Product.RYE_BREAD;

import dev.endpointdsl.samples.bakery.Order;

class OwnStage {
  static void build() {
    // begin
    Order.builder()
        .customer("Ada")
        .item(i -> i.quantity(2).product(RYE_BREAD))
        .build();
    // end
  }
}
