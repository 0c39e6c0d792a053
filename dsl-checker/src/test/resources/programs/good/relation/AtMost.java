import dev.endpointdsl.constraint.AtMostMember;
import java.util.function.Consumer;

/** Numbers that are, or may be, at most the other member. */
interface AtMostBuilder {
  AtMostBuilder min(@AtMostMember("max") int min);

  AtMostBuilder max(int max);

  AtMostBuilder clearMin();

  AtMostBuilder reset();

  AtMostBuilder copy(Object from);

  AtMostBuilder with(Consumer<? super AtMostBuilder> more);

  Object build();

  static AtMostBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class AtMost {

  Object range(AtMostBuilder builder, int number) {
    AtMostBuilder.builder().min(3).max(3).build();
    AtMostBuilder.builder().min(5).max(number).build();
    AtMostBuilder.builder().min(5).max(3).max(6).build();
    AtMostBuilder.builder().min(5).max(3).clearMin().build();
    AtMostBuilder.builder().min(5).max(3).reset().build();
    AtMostBuilder.builder().min(5).copy(builder).max(3).build();
    AtMostBuilder.builder().min(5).with(b -> b.min(2)).max(3).build();
    builder.min(5).max(changed(builder)).build();
    AtMostBuilder later = AtMostBuilder.builder().min(5).max(3);
    return later.max(9).build();
  }

  static int changed(AtMostBuilder builder) {
    builder.clearMin();
    return 3;
  }
}
