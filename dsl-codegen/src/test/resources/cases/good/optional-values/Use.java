package example.optionalvalues;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.InvalidConfigException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Passes values that can be missing, and null. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    takesWhatOptionalsHold();
    anEmptyOptionalClears();
    passesValuesThatAreNotNull();
    namesWhatIsNull();
    refusesWarnings();
  }

  private static Tank full() {
    return Tank.builder()
        .name("t")
        .sealed(false)
        .liters(0)
        .volume(1)
        .weight(0.9)
        .depth(1.5)
        .color(Color.RED)
        .colors(Color.RED, Color.BLUE)
        .marks("a", "b")
        .label("k", "v")
        .paint(Color.RED, p -> pump(p, "x"))
        .photo(Bytes.of(new byte[] {1}))
        .filledAt(Instant.EPOCH)
        .load(Load.fromText("water"))
        .lid(l -> l.bolts(4))
        .pump(p -> pump(p, "x"))
        .rows(List.of(List.of("a")))
        .build();
  }

  private static Pump.Builder pump(Pump.NeedsPumpName pump, String name) {
    return pump.pumpName(name).motor(m -> m.maker("m").color(Color.BLUE).parts("p"));
  }

  private static void takesWhatOptionalsHold() {
    Pump pump = pump(Pump.builder(), "x").build();
    Tank tank =
        Tank.builder()
            .name("t")
            .sealed(Optional.of(false))
            .liters(Optional.of(0))
            .volume(Optional.of(1L))
            .weight(Optional.of(0.9))
            .depth(Optional.of(1.5))
            .color(Optional.of(Color.RED))
            .colors(Optional.of(List.of(Color.RED, Color.BLUE)))
            .marks(Optional.of(List.of("a", "b")))
            .labels(Optional.of(Map.of("k", "v")))
            .paints(Optional.of(Map.of("red", pump)))
            .photo(Optional.of(Bytes.of(new byte[] {1})))
            .filledAt(Optional.of(Instant.EPOCH))
            .load(Optional.of(Load.fromText("water")))
            .lid(Optional.of(Lid.builder().bolts(4).build()))
            .pumps(Optional.of(List.of(pump)))
            .rows(Optional.of(List.of(List.of("a"))))
            .build();
    same(tank, full());
    same(
        Lid.builder().bolts(1).build().toBuilder().spring(spring(true)).build().kind(),
        Optional.of("SPRING"));
  }

  private static void anEmptyOptionalClears() {
    Tank cleared =
        full().toBuilder()
            .sealed(Optional.empty())
            .liters(Optional.empty())
            .volume(Optional.empty())
            .weight(Optional.empty())
            .depth(Optional.empty())
            .color(Optional.empty())
            .colors(Optional.empty())
            .marks(Optional.empty())
            .labels(Optional.empty())
            .paints(Optional.empty())
            .photo(Optional.empty())
            .filledAt(Optional.empty())
            .load(Optional.empty())
            .lid(Optional.empty())
            .pumps(Optional.empty())
            .rows(Optional.empty())
            .build();
    same(cleared.toJson(), "{\"Name\":\"t\"}");
    Lid.Builder lid = Lid.builder().bolts(1).note("n").build().toBuilder();
    same(lid.spring(spring(false)).build().kind(), Optional.empty());
  }

  private static Optional<Spring> spring(boolean isPresent) {
    return isPresent ? Optional.of(Spring.builder().build()) : Optional.empty();
  }

  private static void passesValuesThatAreNotNull() {
    String none = System.getProperty("example.optionalvalues.none");
    String color = "green";
    Tank tank =
        Tank.builder()
            .name("t")
            .ifNotNull(none, (t, mark) -> t.mark(mark))
            .ifNotNull(color, (t, value) -> t.color(value))
            .ifNotNull(Color.RED, Tank.Builder::color)
            .ifNotNull(5, Tank.Builder::liters)
            .ifNotNull("k", (t, key) -> t.label(key, "v"))
            .lid(l -> l.bolts(4).ifNotNull("n", (lid, note) -> lid.note(note)))
            .build();
    same(
        tank.toJson(),
        ("{'Name':'t','Liters':5,'Color':'red','Labels':{'k':'v'},"
                + "'Lid':{'Bolts':4,'Note':'n'}}")
            .replace('\'', '"'));
    Tank.Builder built = Tank.builder().name("t");
    built.build();
    try {
      built.ifNotNull(none, (t, mark) -> t.mark(mark));
    } catch (IllegalStateException e) {
      return;
    }
    throw new AssertionError("a builder was used again");
  }

  @SuppressWarnings("NullAway")
  private static void namesWhatIsNull() {
    String required = " was given null, but it is required";
    String optional = " was given null; call ifNotNull(value, ...) for a value that can be null";
    Tank.Builder tank = Tank.builder().name("t");
    @Nullable String none = null;
    refused("Tank.name" + required, () -> Tank.builder().name(none));
    refused("Tank.name" + required, () -> full().toBuilder().name(none));
    refused("Tank.lid" + optional, () -> tank.lid((Lid) null));
    refused("Tank.color" + optional, () -> tank.color(none));
    refused("Tank.color" + optional, () -> tank.color((Color) null));
    refused("Tank.color" + optional, () -> tank.color((Optional<Color>) null));
    refused("Tank.photo" + optional, () -> tank.photo((byte[]) null));
    refused("Tank.mark" + optional, () -> tank.mark(none));
    refused("Tank.marks" + optional, () -> tank.marks((List<String>) null));
    refused("Tank.marks[1] is null; remove the element", () -> tank.marks("a", none));
    refused(
        "Tank.marks[1] is null; remove the element",
        () -> tank.marks(Optional.of(Arrays.asList("a", none))));
    refused("Tank.colors[0] is null; remove the element", () -> tank.colors((Color) null));
    refused("Tank.label key" + optional, () -> tank.label(none, "v"));
    refused("Tank.label[\"k\"]" + optional, () -> tank.label("k", none));
    refused("Tank.paint[\"red\"]" + optional, () -> tank.paint(Color.RED, (Pump) null));
    refused("Load.text" + required, () -> Load.fromText(none));
    refused("Lid.spring" + required, () -> Lid.builder().spring((Spring) null));
    refused(
        "Lid.spring" + optional,
        () -> Lid.builder().bolts(1).build().toBuilder().spring((Spring) null));
    refused(
        "Tank.pump[\"x\"].motor.maker" + required,
        () ->
            tank.pump(
                p -> p.pumpName("x").motor(m -> m.maker(none).color(Color.RED).parts("a"))));
    refused(
        "Tank.pump[\"x\"].motor.part" + required,
        () ->
            tank.pump(
                p -> p.pumpName("x").motor(m -> m.maker("m").color(Color.RED).part(none)
                    .part("a"))));
    refused(
        "Tank.pumps[\"y\"].motor" + required,
        () -> tank.pumps(p -> pump(p, "x"), p -> p.pumpName("y").motor((Motor) null)));
    refused(
        "Tank.lid was given a lambda that returns null; return the builder's last stage",
        () -> tank.lid(l -> null));
  }

  private static void refused(String message, Runnable call) {
    try {
      call.run();
    } catch (NullPointerException e) {
      same(e.getMessage(), message);
      return;
    }
    throw new AssertionError("was taken: " + message);
  }

  private static void refusesWarnings() {
    same(Tank.builder().name("t").buildRefusingWarnings(), Tank.builder().name("t").build());
    Tank.Builder tank = Tank.builder().name("t").color("green");
    same(Tank.builder().name("t").color("green").build().violations().size(), 1);
    try {
      tank.buildRefusingWarnings();
    } catch (InvalidConfigException e) {
      same(
          e.getMessage(),
          "Tank is refused with 1 warning\n  warning: color: \"green\" is not a value this model"
              + " knows [UNKNOWN_VALUE] Check the spelling; if the value is newer than this model,"
              + " ignore the warning.");
      same(e.violations().size(), 1);
      same(tank.color(Color.RED).buildRefusingWarnings().toJson().contains("red"), true);
      return;
    }
    throw new AssertionError("was built");
  }

  private static void same(Object actual, Object expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("expected\n" + expected + "\nbut was\n" + actual);
    }
  }
}
