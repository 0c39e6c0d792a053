import dev.endpointdsl.constraint.AtMostMember;
import java.util.function.Consumer;

/** Numbers that fit, or may. */
interface TieAtMostKeptBuilder {
  TieAtMostKeptBuilder least(@AtMostMember("most") int least);

  TieAtMostKeptBuilder most(int most);

  TieAtMostKeptBuilder clearLeast();

  TieAtMostKeptBuilder reset();

  TieAtMostKeptBuilder copy(Object from);

  TieAtMostKeptBuilder with(Consumer<? super TieAtMostKeptBuilder> more);

  Object build();

  static TieAtMostKeptBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieAtMostKept {

  Object range(TieAtMostKeptBuilder builder, int number) {
    TieAtMostKeptBuilder.builder().least(3).most(3).build();
    TieAtMostKeptBuilder.builder().least(5).most(number).build();
    TieAtMostKeptBuilder.builder().least(5).most(3).most(6).build();
    TieAtMostKeptBuilder.builder().least(5).most(3).clearLeast().build();
    TieAtMostKeptBuilder.builder().least(5).most(3).reset().build();
    TieAtMostKeptBuilder.builder().least(5).copy(builder).most(3).build();
    TieAtMostKeptBuilder.builder().least(5).with(b -> b.least(2)).most(3).build();
    builder.least(5).most(changed(builder)).build();
    TieAtMostKeptBuilder later = TieAtMostKeptBuilder.builder().least(5).most(3);
    return later.most(9).build();
  }

  static int changed(TieAtMostKeptBuilder builder) {
    builder.clearLeast();
    return 3;
  }
}
