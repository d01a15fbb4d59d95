package shop;

import io.aerotype.annotation.Embedded;

@Embedded
public enum Color { RED } // RM001 'Make it a record'
