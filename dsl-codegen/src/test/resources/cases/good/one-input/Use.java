package example.oneinput;

/** Checks two operations that take the same input. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    Cart cart = Cart.builder().name("x").build();
    if (!cart.toRequest().name().equals("x") || !cart.toReplaceCartRequest().name().equals("x")) {
      throw new AssertionError("The requests lack the name");
    }
  }
}
