import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.PairedSizes;
import dev.endpointdsl.constraint.SameSizeAs;
import dev.endpointdsl.constraint.Size;
import java.util.List;

/** Builders that have elements before the first call of the chain. */
interface FilledBuilder {
  @AddsTo("items")
  FilledBuilder item(@SameSizeAs("others") String item);

  FilledBuilder items(@SameSizeAs("others") List<String> items);

  @AddsTo("pairs")
  FilledBuilder pair(@PairedSizes(with = "others", size = 1, otherSize = 1) String pair);

  @AddsTo("others")
  FilledBuilder other(String other);

  @AddsTo("ends")
  FilledBuilder end(String end);

  FilledBuilder ends(@Size(min = 2, max = 2) List<String> ends);

  FilledBuilder clearOthers();

  Object build();
}

class FilledBuilders {

  static class Factory {
    static FilledBuilder builder() {
      throw new UnsupportedOperationException();
    }
  }

  void fill(FilledBuilder filled) {
    Factory.builder().item("a").other("b").other("c").build();
    Factory.builder().items(List.of("a", "b")).other("c").build();
    Factory.builder().pair("a").other("b").other("c").build();
    Factory.builder().pair("a").pair("b").other("c").build();
    Factory.builder().end("a").build();
    Factory.builder().items(List.of("a", "b")).clearOthers().build();
    filled.item("a").other("b").other("c").build();
    filled.pair("a").other("b").other("c").build();
    filled.end("a").build();
    builder().item("a").other("b").other("c").build();
    builder().pair("a").pair("b").other("c").build();
    builder().end("a").build();
  }

  static FilledBuilder builder() {
    return Factory.builder().end("a").other("b");
  }
}
