package org.wardmote.open;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The OpenAPI document says what there is, all of it, and answers are as it says.
class DescriptionContractTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OpenFormats open = new OpenFormats();
    private final JsonNode description = JSON.readTree(open.body("/api/v1/openapi.json"));

    @Test
    void describesEveryAddressAndNoOther() {
        var described = new TreeSet<>(description.get("paths").propertyNames());
        var served = open
                .context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/") && !path.endsWith("**"))
                .collect(Collectors.toCollection(TreeSet::new));
        served.add("/api/v1/contributions"); // the ledger's, tried there
        assertThat(described).isEqualTo(served);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/places/E99%201AA,Place",
        "/api/v1/places/E992BB,Place",
        "/api/v1/places/E993CC,Place",
        "/api/v1/places?lat=51.505&lng=0.0198,Place",
        "/api/v1/places/E99%209ZZ,PlaceProblem",
        "/api/v1/places/E99%208ZZ,PlaceProblem",
        "/api/v1/places/E99,PlaceProblem",
        "/api/v1/places/M1%201AE,PlaceProblem",
        "/api/v1/places/anything,PlaceProblem",
        "/api/v1/places?lat=x,ParameterProblem",
        "/api/v1/places?lat=0&lng=0,Problem",
        "/api/v1/nothing,Problem"
    })
    void answersAreAsDescribed(String address, String schema) {
        var answer = JSON.readTree(open.body(address));
        assertThat(schema(schema).validate(answer)).as(address).isEmpty();
    }

    @Test
    void refusesWhatIsNotDescribed() {
        var answer = (ObjectNode) JSON.readTree(open.body("/api/v1/places/E993CC"));
        answer.put("undescribed", true);
        assertThat(schema("Place").validate(answer)).isNotEmpty();
    }

    /// Strict where the published one is lenient: a member that nobody described is a fault here.
    private Schema schema(String name) {
        var document = JSON.createObjectNode();
        document.put("$ref", "#/components/schemas/" + name);
        document.set("components", strict(description.get("components")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document);
    }

    private static JsonNode strict(JsonNode schema) {
        var copy = schema.deepCopy();
        for (var object : copy.findParents("properties")) {
            if (!object.has("additionalProperties")) ((ObjectNode) object).put("additionalProperties", false);
        }
        return copy;
    }
}
