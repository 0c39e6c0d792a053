@GenerateDsl(model = {"model.smithy", "more.smithy"}, operations = {"CreateThing", "CreateThng"})
package example.severalerrors;

import dev.endpointdsl.GenerateDsl;
