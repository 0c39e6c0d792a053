import dev.endpointdsl.constraint.AtMostMember;
import java.util.function.Consumer;

/** Numbers that fit, or may. */
interface AtMostBuilder {
  AtMostBuilder least(@AtMostMember("most") int least);

  AtMostBuilder most(int most);

  AtMostBuilder clearLeast();

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
    AtMostBuilder.builder().least(3).most(3).build();
    AtMostBuilder.builder().least(5).most(number).build();
    AtMostBuilder.builder().least(5).most(3).most(6).build();
    AtMostBuilder.builder().least(5).most(3).clearLeast().build();
    AtMostBuilder.builder().least(5).most(3).reset().build();
    AtMostBuilder.builder().least(5).copy(builder).most(3).build();
    AtMostBuilder.builder().least(5).with(b -> b.least(2)).most(3).build();
    builder.least(5).most(changed(builder)).build();
    AtMostBuilder later = AtMostBuilder.builder().least(5).most(3);
    return later.most(9).build();
  }

  static int changed(AtMostBuilder builder) {
    builder.clearLeast();
    return 3;
  }
}
