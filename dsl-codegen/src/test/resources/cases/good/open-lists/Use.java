package example.openlists;

import java.util.List;
import java.util.Map;

/** Adds to required lists in the stages after them. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    stagesStartChainsAfresh();
    Basket.NeedsAddressesOrShops filled =
        Basket.builder()
            .item(i -> i.name("pen"))
            .item(Item.builder().name("ink").build())
            .item(i -> i.name("cap"))
            .price("pen", 3)
            .price("ink", 5)
            .color(Color.RED)
            .color("green");
    same(
        filled.address("a").address("b").weight(2).note("n").build().toJson(),
        "{'Items':[{'Name':'pen'},{'Name':'ink'},{'Name':'cap'}],'Prices':{'pen':3,'ink':5},"
            + "'Colors':['red','green'],'Addresses':['a','b'],'Weight':2,'Note':'n'}");
    Basket.CompletePickup collected =
        Basket.builder()
            .items(List.of())
            .item(i -> i.name("pen"))
            .prices(Map.of())
            .price("pen", 3)
            .colors(Color.RED)
            .color(Color.BLUE)
            .shop("s")
            .shop("t");
    same(
        collected.note("n").build().toJson(),
        "{'Items':[{'Name':'pen'}],'Prices':{'pen':3},'Colors':['red','blue'],"
            + "'Shops':['s','t'],'Note':'n'}");
  }

  private static void stagesStartChainsAfresh() {
    Basket.NeedsPrices pens = Basket.builder().item(i -> i.name("pen"));
    Basket.NeedsColors cheap = pens.item(i -> i.name("ink")).price("pen", 3);
    Basket.NeedsColors dear = pens.price("pen", 300);
    String first = cheap.price("ink", 5).color(Color.RED).shop("s").build().toJson();
    String second = dear.color(Color.BLUE).shop("t").note("n").build().toJson();
    String third = cheap.color(Color.RED).color(Color.BLUE).shop("u").build().toJson();
    same(
        first,
        "{'Items':[{'Name':'pen'},{'Name':'ink'}],'Prices':{'pen':3,'ink':5},"
            + "'Colors':['red'],'Shops':['s']}");
    same(
        second,
        "{'Items':[{'Name':'pen'}],'Prices':{'pen':300},'Colors':['blue'],"
            + "'Shops':['t'],'Note':'n'}");
    same(
        third,
        "{'Items':[{'Name':'pen'},{'Name':'ink'}],'Prices':{'pen':3},"
            + "'Colors':['red','blue'],'Shops':['u']}");
  }

  private static void same(String actual, String expected) {
    if (!actual.equals(expected.replace('\'', '"'))) {
      throw new AssertionError(actual);
    }
  }
}
