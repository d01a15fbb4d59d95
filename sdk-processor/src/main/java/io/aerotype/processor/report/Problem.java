package io.aerotype.processor.report;

/**
 * Every mistake the processor reports. Codes are permanent: a code is never given to another mistake, and its number is
 * never changed. Each has a heading in {@code docs/errors.md}.
 */
public enum Problem {
    // 001-009: what is annotated
    NOT_A_RECORD(
            "RM001",
            "@%s is on %s, which is no record, class or sealed interface.",
            "Make it a record: public record %2$s(...) {}."),
    RECORD_PRIVATE(
            "RM002",
            "%s is private, so the generated code cannot call its constructor.",
            "Remove 'private'; package-private is enough."),
    RECORD_GENERIC(
            "RM003",
            "%s has type parameters; only an @Embedded record may, for whoever embeds it says what they are.",
            "Declare it without them, with the concrete types."),
    DATA_SET_AND_EMBEDDED(
            "RM004",
            "%s is both @DataSet and @Embedded.",
            "Keep @DataSet if it is stored on its own, @Embedded if it lives inside other records."),
    NO_BINS(
            "RM005",
            "%s has no bin, and a server does not store a record without bins.",
            "Add a component that is not only @Id, @Generation, @Ttl or @ExpiresAt."),
    VARIANT_OPEN(
            "RM006",
            "%s, which %s permits, is neither a record nor a final class nor sealed, so that more types could follow.",
            "Make it a record or final."),
    CLASS_INNER(
            "RM007",
            "%s is an inner class, which exists only inside an object of the class around it.",
            "Make it static."),
    CLASS_ABSTRACT("RM008", "%s is abstract, so that no object of it can be built.", "Make it sealed, or concrete."),
    TYPE_NAME_REPEATED(
            "RM009", "Type name '%s' already stands for %s.", "Give each type a name of its own: @TypeName(\"...\")."),

    // 010-019: bins
    BIN_NAME_TOO_LONG(
            "RM010",
            "Bin name '%s' takes %d bytes of UTF-8; a server accepts 15.",
            "Give a shorter one: @Bin(\"%s\")."),
    BIN_NAME_REPEATED(
            "RM011", "Bin '%s' is already the bin of component '%s'.", "Give each component a bin of its own."),
    BIN_NAME_INVALID("RM012", "Bin name '%s' holds a NUL character.", "Remove it."),
    COMPONENT_NAME_RESERVED(
            "RM013",
            "Component '%s' would generate the method %1$s() on %s, where it already means something else.",
            "Rename the component and keep the bin: @Bin(\"%1$s\")."),
    EMBEDDED_KEY_REPEATED(
            "RM014", "Map key '%s' already belongs to component '%s'.", "Give each component a key of its own."),
    BIN_OF_TWO_TYPES(
            "RM015",
            "Component '%s' is of type %s here and of type %s in %s, and a bin has one type.",
            "Give the component another name."),
    TAG_TAKEN(
            "RM016",
            "'%s' is kept for the name of the type, and component '%s' asks for it.",
            "Rename the bin, @Bin(\"...\"), or keep the type elsewhere, @TypeTag(\"...\")."),
    COMPONENT_HIDES_CLASS(
            "RM019",
            "Component '%s' is called as a class that the generated code uses, and would hide it there.",
            "Rename the component and keep the bin: @Bin(\"%1$s\")."),
    ALIAS_TAKEN(
            "RM017",
            "Alias '%s' of component '%s' is a bin of component '%s'.",
            "Remove the alias: a bin is read by one component."),
    BIN_NAME_IN_LIST(
            "RM018",
            "Component '%s' of %s is stored by its position, so that its name means nothing.",
            "Remove the name, or store %2$s as a map: @Embedded(as = Embedded.Form.MAP)."),

    // 020-029: the id
    ID_MISSING("RM020", "%s has no @Id component.", "Put @Id on the component that identifies a record."),
    ID_REPEATED("RM021", "%s has a second @Id; the first is '%s'.", "Keep one @Id."),
    ID_TYPE("RM022", "An @Id cannot be of type %s.", "Use String, long, int, byte[], UUID or an enum."),
    ID_IN_EMBEDDED(
            "RM023",
            "@%s means nothing in the @Embedded record %s, which is stored inside another record's bin.",
            "Remove it, or make the record a @DataSet."),

    // 030-039: where it is stored
    NAMESPACE_EMPTY("RM030", "%s names no namespace.", "Write it: @DataSet(namespace = \"test\")."),
    NAMESPACE_TOO_LONG(
            "RM031",
            "Namespace '%s' takes %d bytes of UTF-8; a server accepts 31.",
            "Use the name from the server's configuration."),
    SET_TOO_LONG("RM032", "Set '%s' takes %d bytes of UTF-8; a server accepts 63.", "Give a shorter one."),
    PLACEHOLDER_INVALID(
            "RM033",
            "Namespace '%s' holds a placeholder that is not closed or has no name.",
            "Write it as in ${shop.namespace:test}."),
    DEFAULT_TTL_INVALID(
            "RM034",
            "A default time to live cannot be '%s': %s.",
            "Write ISO-8601, as in \"P30D\" or \"PT10M\", or \"never\"."),
    STORAGE_CHARACTER(
            "RM035",
            "%s '%s' holds the character %s, which a server's commands take for an end.",
            "Use letters, digits, '_', '-' and '.'."),

    // 040-049: metadata
    GENERATION_TYPE("RM040", "A @Generation component cannot be of type %s.", "Make it an int."),
    GENERATION_REPEATED("RM041", "%s has a second @Generation; the first is '%s'.", "Keep one @Generation."),
    TTL_TYPE("RM042", "A @Ttl component cannot be of type %s.", "Make it an Optional<Duration>."),
    TTL_REPEATED("RM043", "%s has a second @Ttl; the first is '%s'.", "Keep one @Ttl."),
    EXPIRES_TYPE("RM045", "An @ExpiresAt component cannot be of type %s.", "Make it an Optional<Instant>."),
    EXPIRY_REPEATED(
            "RM046",
            "%s says with '%s' and with '%s' when it expires.",
            "Keep one: @Ttl for the time left, @ExpiresAt for the instant."),
    IGNORED_COMPONENT(
            "RM047",
            "Component '%s' is @Ignore, but the constructor of the record %s needs it.",
            "Remove @Ignore, or make the component a method."),
    ROLES_CONFLICT(
            "RM044",
            "Component '%s' cannot be @%s and @%s at once.",
            "Keep the one that says what the component holds."),

    // 050-059: types
    TYPE_UNSUPPORTED("RM050", "A bin cannot hold %s.", "%s"),
    RECORD_NOT_EMBEDDED(
            "RM051", "%s is a record that does not say how it is stored inside a bin.", "Put @Embedded on it."),
    MAP_KEY_TYPE(
            "RM052",
            "A map in a bin cannot have keys of type %s; it has strings or integers.",
            "Use String, an integer type, or an enum."),
    TYPE_ARGUMENTS_MISSING("RM053", "%s does not say what it holds.", "Write its type arguments, without wildcards."),
    OPTIONAL_INSIDE(
            "RM054", "%s holds an Optional, and a collection cannot hold 'nothing'.", "Leave the Optional out."),

    NOT_COMPARABLE("RM055", "%s has to sort values of type %s, which have no order.", "Use Set or List."),
    ARRAY_OF_GENERIC(
            "RM056", "An array cannot be made of %s, whose elements are of a generic type.", "Use List<%2$s>."),
    HINT_WITHOUT_EFFECT("RM057", "@%s finds nothing in component '%s': it applies to %s.", "Remove it."),
    SCALE_RANGE(
            "RM058",
            "A decimal cannot be stored with %d digits after the point: 64 bits hold 18 digits.",
            "Use 0 to 18, or leave @Scaled out to store text."),
    ENUM_PRIVATE(
            "RM059",
            "The enum %s is private, so the generated code cannot name it.",
            "Remove 'private' from the enum."),

    // 060-069: indexes
    INDEX_WITHOUT_BIN("RM060", "@Indexed is on component '%s', which has no bin.", "Add @Bin, or remove @Indexed."),
    INDEX_TYPE(
            "RM061",
            "No index can serve bin '%s': it holds %s.",
            "Index bins of integers, strings, bytes, or collections of these."),
    INDEX_NAME_TOO_LONG(
            "RM062",
            "Index name '%s' takes %d bytes of UTF-8; a server accepts 63.",
            "Give a shorter one: @Indexed(name = \"...\")."),
    INDEX_NAME_REPEATED(
            "RM063", "Index name '%s' is already taken by component '%s'.", "Give each index a name of its own."),

    // 100-104: projections
    PROJECTION_NOT_A_RECORD("RM100", "@Projection is on %s, which is not a record.", "Make it a record."),
    PROJECTION_OF_NO_DATA_SET(
            "RM101", "%s is no @DataSet, so there are no records to read.", "Name a record that has @DataSet."),
    PROJECTION_COMPONENT_UNKNOWN("RM102", "%s has no component '%s'.", "%s"),
    PROJECTION_COMPONENT_TYPE(
            "RM103", "Component '%s' is of type %s in %s, not %s.", "Give it the type it has there: %2$s."),
    PROJECTION_EMPTY("RM104", "%s has no component to read.", "Give it at least one of the components of %s."),

    // 105-109: the interface and the verb of a DAO
    DAO_NOT_AN_INTERFACE(
            "RM105",
            "@Dao is on %s, which is not an interface that generated code can implement.",
            "Make it an interface without type parameters that is not private."),
    DAO_OF_NO_DATA_SET(
            "RM106", "%s is no @DataSet, so there are no records to work on.", "Name a record that has @DataSet."),
    DAO_METHOD_WITHOUT_VERB(
            "RM107",
            "Method '%s' does not say what it does.",
            "Put @Find, @Where, @Save, @Insert, @Replace, @Update or @Delete on it, or give it a body: default."),
    DAO_VERBS_CONFLICT("RM108", "Method '%s' cannot be %s and %s at once.", "Keep one."),
    DAO_METHOD_GENERIC(
            "RM109", "Method '%s' has type parameters; a request is about one type.", "Declare it without them."),

    // 110-114: texts in annotations
    EXPRESSION_WRONG("RM110", "@%s holds an expression that cannot be used.\n%s\n", "Bins are those of %s."),
    PLACEHOLDER_UNKNOWN("RM111", "@%s asks for :%s, and the method has no such parameter.", "%s"),
    PLACEHOLDER_POSITIONAL(
            "RM112", "@%s asks for %s; here parameters go by their names.", "Write it with a colon: :%s."),
    PARAMETER_TYPE("RM113", "Parameter '%s' is of type %s, and %s is %s.", "Make it %s."),
    PARAMETER_MISFIT("RM114", "Parameter '%s' of type %s does not fit @%s.\n%s\n", "Change its type, or the text."),

    // 115-124: what a method does
    PARAMETER_UNBOUND("RM115", "Nothing uses parameter '%s'.", "%s"),
    DAO_TARGET_MISSING(
            "RM116",
            "%s on '%s' would be about every record of the set.",
            "Give it the id or the ids, or say which records with @Where."),
    DAO_OBJECT_MISSING("RM117", "%s on '%s' has no record to write.", "Give it a %3$s or a Collection<%3$s>."),
    ASSIGNMENT_TEXT(
            "RM118",
            "'%s' is no assignment.",
            "Write a component, '=', and an expression: \"loginCount = $.login_count + 1\"."),
    ASSIGNMENT_COMPONENT("RM119", "%s has no component '%s' that could be assigned.", "%s"),
    ASSIGNMENT_TYPE("RM120", "Component '%s' is stored as %s, and the expression gives %s.", "Convert one of them."),
    SETTING_TYPE("RM121", "Parameter '%s' is of type %s; the component it sets holds %s.", "Make it %3$s."),
    UPDATE_NOTHING(
            "RM122",
            "@Update on '%s' changes nothing.",
            "Give it a %s, a patch, a parameter named as a component, or an assignment."),
    LIMIT_MISUSED("RM123", "@Limit on '%s': it %s.", "Limit reads of the set, by an int or a long of at least 1."),
    DAO_RETURN("RM124", "%s on '%s' cannot return %s.", "Return %s."),

    // 132-134: more of texts and of what a method does
    CONSTANT_UNKNOWN("RM132", "@%s compares %s with '%s', and no constant of %s is called so.", "%s"),
    LIMIT_MISSING(
            "RM133",
            "'%s' returns pages, and nothing says how many records a page has.",
            "Give it a @Limit(100), or a parameter: @Limit int size."),

    // 125-131: the schema that was committed; the fix is the same for all: undo it, or accept it knowingly
    SCHEMA_PLACE("RM125", "%s was stored in %s and is now in %s, where its records are not.", Problem.ACCEPT),
    SCHEMA_ID("RM126", "The id was of type %s and is now %s, so that no record is found.", Problem.ACCEPT),
    SCHEMA_BIN_REMOVED(
            "RM127", "Bin '%s' of the committed schema of %s is gone; what is stored in it is lost.", Problem.ACCEPT),
    SCHEMA_BIN_TYPE("RM128", "Bin '%s' was stored as %s and is now %s.", Problem.ACCEPT),
    SCHEMA_BIN_REQUIRED(
            "RM129",
            "Bin '%s' must be there now, and stored records may be without it.",
            "Make the component an Optional or boxed, or accept it: build once with -Aaerotype.schema.accept=true."),
    SCHEMA_CONSTANTS("RM130", "Bin '%s' may hold %s, which the enum no longer has.", Problem.ACCEPT),
    SCHEMA_UNREADABLE(
            "RM131", "The committed schema cannot be read: %s.", "Write it anew with -Aaerotype.schema.accept=true."),
    INDEX_OF_KEYS(
            "RM064", "@Indexed asks for the keys of bin '%s', which holds no map.", "Leave 'of' out, or use a Map."),

    // 070-079: how an object is built and read
    CONSTRUCTION_MISSING(
            "RM070",
            "There is no way to build a %s from its components: %s.",
            "Give it a constructor with these parameters, or one without and a setter for each, or a method"
                    + " builder()."),
    CREATOR_REPEATED("RM071", "%s has a second @Creator.", "Keep one."),
    CREATOR_UNUSABLE(
            "RM072",
            "The generated code cannot build an object by '%s'.",
            "@Creator stands on a constructor, or on a static method that returns the class or a builder with a method"
                    + " for each component and build(); it is not private."),
    CREATOR_PARAMETER(
            "RM073", "Parameter '%s' is no component of %s.%s", "Name each parameter as the component it takes."),
    CREATOR_INCOMPLETE(
            "RM074", "The @Creator has no parameter for component '%s'.", "Add it; what is stored is to be read back."),
    FIELD_UNREADABLE(
            "RM075",
            "The generated code cannot read field '%s' of %s.",
            "Add a method %1$s() or a getter, or make the field package-private."),
    FIELD_UNDECIDED(
            "RM076",
            "Field '%s' of %s says nothing about being stored, so that it is not.",
            "Put @Bin or @Ignore on it."),
    COMPUTED_UNUSABLE(
            "RM077",
            "Method '%s' cannot be a bin or an id.",
            "It has no parameters, returns a value, and is neither static nor private."),
    MIXIN_TYPE(
            "RM078",
            "%s is no mix-in.",
            "@MixIn stands on a record and names another class, not an interface or an enum, without type parameters."),
    MIXIN_COMPONENT(
            "RM079",
            "%s has no accessor for component '%s'.",
            "Name the component after a public method or field of that class, and give it the same type."),

    // 080-089: conversions
    MIXIN_CONSTRUCTION(
            "RM080",
            "There is no public way to build a %s from the components: %s.",
            "List them as a constructor takes them, or name a static method: @MixIn(factory = \"...\")."),
    CONVERTER_TYPE(
            "RM081", "%s is no converter.", "It implements io.aerotype.spi.Converter<V, S>, with both types said."),
    CONVERTER_CONSTRUCTOR(
            "RM082",
            "The generated code cannot make a %s.",
            "Give it a constructor without parameters; neither that nor the class is private, abstract, generic or"
                    + " inner."),
    CONVERTER_STORED(
            "RM083", "%s converts to %s, which cannot be stored.", "Convert to a type that can, as in String or long."),
    ENUM_CODE_REPEATED("RM084", "The enum %s has a second @EnumCode.", "Keep one."),
    ENUM_CODE_UNUSABLE(
            "RM085",
            "@EnumCode of the enum %s is on '%s', which cannot be one.",
            "It is a field, or a method without parameters, of type String or an integer; neither private nor static."),
    ENUM_UNKNOWN_REPEATED("RM086", "The enum %s has a second @EnumUnknown.", "Keep one."),

    // 090-099: the processor itself
    INTERNAL(
            "RM090",
            "The processor failed on %s: %s.",
            "This is a bug of Aerotype, not of your code. Please report it with the record."),
    GENERATED_NAME_TAKEN(
            "RM091",
            "What is generated for %s would be called %s, and that class exists.",
            "Rename the one or the other."),

    // 140-159: evolution
    DEFAULT_INVALID("RM140", "The default '%s' is no %s.%s", "Write a value of the component's type."),
    DEFAULT_UNSUITABLE(
            "RM141",
            "%s has no text to write a default as.",
            "Use @Absent(read = Absent.Read.EMPTY) for a collection, or set the value in the constructor."),
    DEFAULT_AND_ABSENT(
            "RM142",
            "Component '%s' has a @Default and says otherwise what a bin that is not there is read as.",
            "Keep one of the two."),
    EMPTY_UNSUITABLE("RM143", "%s cannot be read as empty.", "Use it for collections, maps and arrays."),
    ABSENT_PRIMITIVE(
            "RM144",
            "Component '%s' is a primitive, which is never null, so that it says in vain how null is written.",
            "Remove 'write', or box the type."),
    VERSION_WITHOUT_SCHEMA(
            "RM145", "@%s is on component '%s', and %s has no version.", "Put @Schema(version = ...) on it."),
    SINCE_RANGE("RM146", "Component '%s' is there since version %d; %s has versions 2 to %d to name.", "Correct one."),
    UNTIL_RANGE(
            "RM147",
            "Component '%s' is there from version %d until %d, which must not end before it begins.",
            "Correct one."),
    SCHEMA_VERSION("RM148", "A schema cannot have version %d.", "Count from 1."),
    UPGRADES_COUNT(
            "RM149",
            "Version %d is %d steps from version 1, and there are %d upgrades.",
            "Name one for each step, or none."),
    UPGRADE_TYPE(
            "RM150",
            "%s is no upgrade that the generated code can make.",
            "It implements io.aerotype.spi.Upgrade and has a constructor without parameters; nothing of it is"
                    + " private."),
    SCHEMA_BIN_TAKEN(
            "RM151",
            "Bin '%s' is kept for the version of the schema, and component '%s' asks for it.",
            "Rename one: @Schema(bin = \"...\") or @Bin(\"...\")."),

    // 160-169: embedded records as lists
    ORDINAL_OUTSIDE_LIST(
            "RM160",
            "@Ordinal is on component '%s', and %s is not stored as a list.",
            "Remove it, or store it so: @Embedded(as = Embedded.Form.LIST)."),
    ORDINAL_PARTIAL("RM161", "Component '%s' has no @Ordinal, and others have.", "Give all components one, or none."),
    ORDINAL_REPEATED("RM162", "Position %d already belongs to component '%s'.", "Give each a position of its own."),
    ORDINAL_GAP(
            "RM163",
            "Position %d of component '%s' leaves a gap: there are %d components.",
            "Count from 0 without gaps."),
    LIST_OPTIONS("RM164", "%s is stored as a list, and @%s needs names.", "Remove it, or store it as a map.");

    private static final String ACCEPT =
            "Undo it, or accept it for all that is stored: build once with -Aaerotype.schema.accept=true.";

    private final String code;
    private final String what;
    private final String fix;

    Problem(String code, String what, String fix) {
        this.code = code;
        this.what = what;
        this.fix = fix;
    }

    /** The permanent code, {@code RM} and three digits. */
    public String code() {
        return code;
    }

    /** Whether nothing but empty classes can be generated for it. */
    public boolean fatal() {
        return this != FIELD_UNDECIDED;
    }

    /** The diagnostic for this mistake, made at the origin, with the facts its text asks for. */
    public Diagnostic at(Origin origin, Object... facts) {
        return new Diagnostic(
                this, origin, "[" + code + "] " + (what + (what.endsWith("\n") ? "" : " ") + fix).formatted(facts));
    }
}
