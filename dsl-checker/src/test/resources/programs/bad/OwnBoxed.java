import dev.endpointdsl.constraint.Range;

/** A box. */
class OwnBoxed {

  static void size(@Range(max = 5) Integer number) {}

  void run() {
    size(6);
  }
}
